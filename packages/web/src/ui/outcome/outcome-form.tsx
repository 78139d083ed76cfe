import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { notifyDone } from '../notify.tsx'
import { useReturnFocus } from '../use-return-focus.ts'
import {
  draftOf,
  emptyOutcome,
  isComplete,
  type OutcomeDraft,
  toNewOutcome,
  toOutcomeEdit,
} from './outcome-draft.ts'
import classes from './outcome-form.module.css'
import { OUTCOME_KIND_WORDS, type Outcome, type OutcomeKind } from './outcome-words.ts'
import { ThroughWhom } from './through-whom.tsx'

interface OutcomeFormProps {
  /** The outcome to change, or null for a new one. */
  readonly outcome: Omit<Outcome, 'began'> | null
  readonly today: string
  /** The objective it is for, where that is known. */
  readonly objectiveId?: string
  readonly onClose: () => void
}

const KINDS = (Object.keys(OUTCOME_KIND_WORDS) as OutcomeKind[]).map((value) => ({
  value,
  label: OUTCOME_KIND_WORDS[value],
}))

/** What came of it, through whom, when and what it is worth; the step of the objective goes with it. */
export const OutcomeForm = ({ outcome, today, objectiveId, onClose }: OutcomeFormProps) => {
  const [draft, setDraft] = useState(() =>
    outcome === null ? emptyOutcome(today, objectiveId ?? null) : draftOf(outcome),
  )
  const change = (part: Partial<OutcomeDraft>) => setDraft({ ...draft, ...part })
  const objectives = useQuery(api.objective.list.queryOptions({ input: {} })).data?.objectives ?? []
  const chosen = objectives.find((row) => row.objectiveId === draft.objective)
  const counts = outcome === null && chosen !== undefined
  const add = useMutation(api.outcome.add.mutationOptions())
  const edit = useMutation(api.outcome.edit.mutationOptions())
  const remove = useMutation(api.outcome.remove.mutationOptions())
  useReturnFocus()
  const error = add.error ?? edit.error
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete(draft)) return
    if (outcome === null) {
      add.mutate(toNewOutcome(draft, counts), {
        onSuccess: (added) => {
          notifyDone('Noted.', () => remove.mutate({ outcomeId: added.outcomeId }))
          onClose()
        },
      })
      return
    }
    const { outcomeId } = outcome
    edit.mutate(
      { outcomeId, ...toOutcomeEdit(draft) },
      {
        onSuccess: () => {
          notifyDone('Changed.', () => edit.mutate({ outcomeId, ...toOutcomeEdit(draftOf(outcome)) }))
          onClose()
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label="An outcome">
      <TextInput
        className={classes.wide}
        label="What came of it"
        placeholder="Harbour Freight signs for a year"
        maxLength={10_000}
        dir="auto"
        autoFocus
        value={draft.what}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <div className={classes.wide}>
        <ThroughWhom people={draft.people} onChange={(people) => change({ people })} />
      </div>
      <Select
        label="What it is"
        data={KINDS}
        allowDeselect={false}
        value={draft.kind}
        onChange={(kind) => kind !== null && change({ kind: kind as OutcomeKind })}
      />
      <DateInput
        label="When"
        valueFormat="D MMM YYYY"
        maxDate={today}
        value={draft.on}
        onChange={(on) => change({ on })}
      />
      <div className={classes.worth}>
        <NumberInput
          label="Worth, if it can be said"
          min={0}
          thousandSeparator=","
          hideControls
          value={draft.value}
          onChange={(value) => change({ value })}
        />
        <TextInput
          label="Currency"
          maxLength={3}
          value={draft.currency}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </div>
      {objectiveId === undefined && objectives.length > 0 && (
        <Select
          label="For which objective"
          placeholder="None of them"
          clearable
          clearButtonProps={{ 'aria-label': 'For none of them' }}
          data={objectives.map((row) => ({ value: row.objectiveId, label: row.statement }))}
          value={draft.objective}
          onChange={(objective) => change({ objective })}
        />
      )}
      {counts && (
        <NumberInput
          label="How many"
          description={chosen?.unit ?? 'For the objective'}
          min={0}
          max={10_000}
          allowDecimal={false}
          allowNegative={false}
          value={draft.amount}
          onChange={(amount) => change({ amount: typeof amount === 'number' ? amount : 1 })}
        />
      )}
      {error !== null && (
        <div className={classes.wide}>
          <FailureNotice error={error} />
        </div>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" loading={add.isPending || edit.isPending} disabled={!isComplete(draft)}>
          {outcome === null ? 'Note it' : 'Change it'}
        </Button>
      </div>
    </form>
  )
}
