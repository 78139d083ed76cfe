import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import classes from './learned.module.css'

/** The server takes no longer line. */
const LONGEST = 2_000

interface LearnLineProps {
  /** Whom it is about; null for oneself. */
  readonly personId: string | null
  readonly label: string
  readonly placeholder: string
}

/** One line in which several things may be said; what is what is read from its words. */
export const LearnLine = ({ personId, label, placeholder }: LearnLineProps) => {
  const key = `rapport.learn-draft.${personId ?? 'own'}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  const add = useMutation(api.learned.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.learned.remove.mutationOptions({ onError: notifyFailure }))
  const change = (value: string) => {
    setText(value)
    sessionStorage.setItem(key, value)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = text.trim()
    if (said === '' || add.isPending) return
    add.mutate(
      { text: said, ...(personId === null ? {} : { personId }) },
      {
        onSuccess: ({ learned }) => {
          change('')
          notifyDone(learned.length === 1 ? 'Kept.' : `Kept as ${learned.length} entries.`, () => {
            for (const { learnedId } of learned) remove.mutate({ learnedId })
            change(said)
          })
        },
      },
    )
  }
  return (
    <form className={classes.line} onSubmit={submit}>
      <TextInput
        aria-label={label}
        placeholder={placeholder}
        maxLength={LONGEST}
        dir="auto"
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <Button type="submit" variant="light" disabled={text.trim() === ''} loading={add.isPending}>
        Keep
      </Button>
    </form>
  )
}
