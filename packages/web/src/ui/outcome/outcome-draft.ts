import type { Inputs } from '../../api/index.ts'
import type { CapturePerson } from '../open-capture.ts'
import type { Outcome, OutcomeKind } from './outcome-words.ts'

export interface OutcomeDraft {
  readonly what: string
  readonly kind: OutcomeKind
  readonly value: string | number
  readonly currency: string
  readonly people: readonly CapturePerson[]
  readonly objective: string | null
  readonly amount: number
  readonly on: string | null
}

export const emptyOutcome = (today: string, objective: string | null): OutcomeDraft => ({
  what: '',
  kind: objective === null ? 'client' : 'other',
  value: '',
  currency: 'EUR',
  people: [],
  objective,
  amount: 1,
  on: today,
})

export const draftOf = (outcome: Omit<Outcome, 'began'>): OutcomeDraft => ({
  what: outcome.what,
  kind: outcome.kind,
  value: outcome.value ?? '',
  currency: outcome.currency ?? 'EUR',
  people: outcome.people.map(({ personId, person }) => ({ personId, name: person ?? 'Someone removed' })),
  objective: outcome.objectiveId,
  amount: 1,
  on: outcome.on,
})

/** Whether there is enough to keep. */
export const isComplete = ({ what, on, value, currency }: OutcomeDraft): boolean =>
  what.trim() !== '' && on !== null && (value === '' || /^[A-Za-z]{3}$/.test(currency.trim()))

const worthOf = ({ value, currency }: OutcomeDraft) =>
  value === '' ? {} : { value: Number(value), currency: currency.trim() }

/** `counts`: a step of the objective goes with it, in the same act. */
export const toNewOutcome = (draft: OutcomeDraft, counts: boolean): Inputs['outcome']['add'] => ({
  what: draft.what.trim(),
  kind: draft.kind,
  people: draft.people.map(({ personId }) => personId),
  ...worthOf(draft),
  ...(draft.objective === null ? {} : { objective: draft.objective }),
  ...(draft.objective !== null && counts ? { progress: draft.amount } : {}),
  ...(draft.on === null ? {} : { on: draft.on }),
})

export const toOutcomeEdit = (draft: OutcomeDraft): Omit<Inputs['outcome']['edit'], 'outcomeId'> => ({
  what: draft.what.trim(),
  kind: draft.kind,
  people: draft.people.map(({ personId }) => personId),
  objective: draft.objective,
  ...(draft.value === '' ? { value: null } : worthOf(draft)),
  ...(draft.on === null ? {} : { on: draft.on }),
})
