import { Button, NumberInput, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Objective } from '../../api/index.ts'
import { type CapturePerson, FailureNotice, notifyDone, notifyFailure } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import classes from './progress-form.module.css'

interface ProgressFormProps {
  readonly objective: Objective
  readonly today: string
  readonly onClose: () => void
}

/** What came of it, how many, through whom and when. */
export const ProgressForm = ({ objective, today, onClose }: ProgressFormProps) => {
  const [text, setText] = useState('')
  const [amount, setAmount] = useState(1)
  const [person, setPerson] = useState<CapturePerson | null>(null)
  const [on, setOn] = useState<string | null>(today)
  const add = useMutation(api.progress.add.mutationOptions())
  const takeBack = useMutation(api.progress.remove.mutationOptions({ onError: notifyFailure }))
  const known = new Set(objective.progress.map(({ progressId }) => progressId))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(
      {
        objective: objective.objectiveId,
        amount,
        text: text.trim(),
        ...(person === null ? {} : { person: person.personId }),
        ...(on === null ? {} : { on }),
      },
      {
        onSuccess: ({ progress }) => {
          const added = progress.find(({ progressId }) => !known.has(progressId))
          notifyDone(
            'Noted.',
            added === undefined ? undefined : () => takeBack.mutate({ progressId: added.progressId }),
          )
          onClose()
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        className={classes.text}
        label="What came of it"
        placeholder="Joins the advisory board from January"
        maxLength={10_000}
        dir="auto"
        data-autofocus
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NumberInput
        label="How many"
        min={1}
        max={10_000}
        allowDecimal={false}
        allowNegative={false}
        value={amount}
        onChange={(value) => setAmount(typeof value === 'number' && value >= 1 ? value : 1)}
      />
      <PersonPicker label="Through whom" value={person} onChange={setPerson} />
      <DateInput label="When" valueFormat="D MMM YYYY" maxDate={today} value={on} onChange={setOn} />
      {add.error !== null && (
        <div className={classes.wide}>
          <FailureNotice error={add.error} />
        </div>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" loading={add.isPending}>
          Note it
        </Button>
      </div>
    </form>
  )
}
