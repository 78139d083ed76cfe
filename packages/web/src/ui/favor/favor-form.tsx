import { Button, SegmentedControl, Select, Textarea } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { api, type Inputs } from '../../api/index.ts'
import { FAVOR_DIRECTION_WORDS, FAVOR_KIND_WORDS } from '../../words/favor.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import classes from './favor-form.module.css'

type Logged = Inputs['favor']['log']
type Kind = NonNullable<Logged['kind']>
type Direction = Logged['direction']
type Answer = 'open' | NonNullable<Logged['answer']>

const asOptions = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }))

const USUAL = 'usual'
const WEIGHTS = [
  { value: USUAL, label: 'As usual' },
  { value: '1', label: 'A small thing' },
  { value: '2', label: 'A little' },
  { value: '3', label: 'Something' },
  { value: '4', label: 'Much' },
  { value: '5', label: 'A great deal' },
]
const ANSWERS = [
  { value: 'open', label: 'Open' },
  { value: 'granted', label: 'Yes' },
  { value: 'declined', label: 'No' },
]

interface FavorFormProps {
  /** Null while nobody is chosen. */
  readonly person: { readonly personId: string; readonly name: string } | null
  readonly today: string
  /** What chooses the person, where it is not known. */
  readonly before?: ReactNode
  readonly onClose: () => void
}

/** What one did for the other, or asked: who, what, how much, and when. */
export const FavorForm = ({ person, today, before, onClose }: FavorFormProps) => {
  const [direction, setDirection] = useState<Direction>('received')
  const [kind, setKind] = useState<Kind>('introduction')
  const [weight, setWeight] = useState(USUAL)
  const [answer, setAnswer] = useState<Answer>('open')
  const [text, setText] = useState('')
  const [on, setOn] = useState<string | null>(today)
  const log = useMutation(api.favor.log.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.favor.remove.mutationOptions({ onError: notifyFailure }))
  const isAsk = direction === 'asked' || direction === 'asked-of-me'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (person === null) return
    log.mutate(
      {
        personId: person.personId,
        direction,
        kind,
        text: text.trim(),
        ...(on === null ? {} : { on }),
        ...(weight === USUAL ? {} : { weight: Number(weight) }),
        ...(isAsk && answer !== 'open' ? { answer } : {}),
      },
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
      {before}
      <SegmentedControl
        aria-label="Who did it, or asked"
        className={classes.directions ?? ''}
        value={direction}
        onChange={(value) => setDirection(value as Direction)}
        data={asOptions(FAVOR_DIRECTION_WORDS)}
      />
      <Select
        label={isAsk ? 'What was asked' : 'What it was'}
        data={asOptions(FAVOR_KIND_WORDS)}
        allowDeselect={false}
        value={kind}
        onChange={(value) => value !== null && setKind(value as Kind)}
      />
      <Textarea
        label="In your words"
        placeholder={placeholderFor(direction, person?.name ?? 'they')}
        autosize
        minRows={2}
        maxLength={10_000}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoFocus={before === undefined}
      />
      {isAsk && (
        <SegmentedControl
          aria-label="How it was answered"
          value={answer}
          onChange={(value) => setAnswer(value as Answer)}
          data={ANSWERS}
        />
      )}
      <div className={classes.pair}>
        <DateInput label="When" value={on} onChange={setOn} valueFormat="D MMM YYYY" maxDate={today} />
        <Select
          label="How much"
          data={WEIGHTS}
          allowDeselect={false}
          value={weight}
          onChange={(value) => value !== null && setWeight(value)}
        />
      </div>
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button
          type="submit"
          disabled={text.trim() === '' || on === null || person === null}
          loading={log.isPending}
        >
          Keep
        </Button>
      </div>
    </form>
  )
}

const placeholderFor = (direction: Direction, name: string): string => {
  switch (direction) {
    case 'received':
      return `What ${name} did`
    case 'given':
      return 'What you did'
    case 'asked':
      return 'What you asked for'
    case 'asked-of-me':
      return `What ${name} asked for`
  }
}
