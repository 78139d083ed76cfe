import { Button, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { addDays } from '@rapport/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import classes from './debt-list.module.css'

interface PromiseFormProps {
  readonly personId: string
  readonly text: string
  readonly onClose: () => void
}

/** Days that a promise is made for where nothing else is chosen. */
const USUAL_DAYS = 2

/** What to do, and by when; it then comes back as a promise. */
export const PromiseForm = ({ personId, text, onClose }: PromiseFormProps) => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const today = workspace.data?.today ?? null
  const [what, setWhat] = useState(text)
  const [due, setDue] = useState<string | null>(null)
  const add = useMutation(api['follow-up'].add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api['follow-up'].remove.mutationOptions({ onError: notifyFailure }))
  if (today === null) return null
  const day = due ?? addDays(today, USUAL_DAYS)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(
      { personId, text: what.trim(), due: day },
      {
        onSuccess: ({ followUpId }) => {
          notifyDone('Noted; it comes back on its day.', () => remove.mutate({ followUpId }))
          onClose()
        },
      },
    )
  }
  return (
    <form
      className={classes.promise}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <TextInput
        label="What"
        value={what}
        maxLength={500}
        autoFocus
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <DateInput label="By when" value={day} onChange={setDue} valueFormat="D MMM YYYY" minDate={today} />
      <Button type="submit" loading={add.isPending} disabled={what.trim() === ''}>
        Keep
      </Button>
      <Button variant="default" onClick={onClose}>
        Leave it
      </Button>
    </form>
  )
}
