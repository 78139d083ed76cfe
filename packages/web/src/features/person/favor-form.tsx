import { Button, SegmentedControl, Select, Textarea } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Inputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import classes from './favor-form.module.css'

type FavorKind = NonNullable<Inputs['favor']['log']['kind']>
type Direction = Inputs['favor']['log']['direction']

const KINDS: readonly { readonly value: FavorKind; readonly label: string }[] = [
  { value: 'introduction', label: 'An introduction' },
  { value: 'lead', label: 'Passing a name on' },
  { value: 'business', label: 'Business' },
  { value: 'help', label: 'Help' },
  { value: 'mentoring', label: 'Mentoring' },
  { value: 'recommendation', label: 'A recommendation' },
  { value: 'endorsement', label: 'An endorsement' },
]

interface FavorFormProps {
  readonly personId: string
  readonly name: string
  readonly today: string
  readonly onClose: () => void
}

/** What one did for the other: who, what, and when. */
export const FavorForm = ({ personId, name, today, onClose }: FavorFormProps) => {
  const [direction, setDirection] = useState<Direction>('received')
  const [kind, setKind] = useState<FavorKind>('introduction')
  const [text, setText] = useState('')
  const [on, setOn] = useState<string | null>(today)
  const add = useMutation(api.favor.log.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.favor.remove.mutationOptions({ onError: notifyFailure }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(
      { personId, direction, kind, text: text.trim(), ...(on === null ? {} : { on }) },
      {
        onSuccess: ({ favorId }) => {
          notifyDone('Kept.', () => remove.mutate({ favorId }))
          onClose()
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <SegmentedControl
        aria-label="Who did it"
        value={direction}
        onChange={(value) => setDirection(value as Direction)}
        data={[
          { value: 'received', label: 'They, for me' },
          { value: 'given', label: 'I, for them' },
        ]}
      />
      <Select
        label="What it was"
        data={KINDS}
        allowDeselect={false}
        value={kind}
        onChange={(value) => value !== null && setKind(value as FavorKind)}
      />
      <Textarea
        label="In your words"
        placeholder={direction === 'received' ? `What ${name} did` : 'What you did'}
        autosize
        minRows={2}
        maxLength={10_000}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoFocus
      />
      <DateInput label="When" value={on} onChange={setOn} valueFormat="D MMM YYYY" maxDate={today} />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" disabled={text.trim() === '' || on === null} loading={add.isPending}>
          Keep
        </Button>
      </div>
    </form>
  )
}
