import type { CauseKind, SaidCause } from './kinds.ts'

/** Names a step, or a part of it, for the user's word on whether it had a part. */
export type CauseName = Pick<SaidCause, 'kind' | 'causeId'>

/** One thing on the way to an outcome: a run of conversations with a person, help, an introduction, a meeting place. */
export interface Step {
  readonly id: string
  readonly kind:
    | 'event'
    | 'venue'
    | 'connection'
    | 'introduction'
    | 'conversation'
    | 'help-given'
    | 'help-received'
    | 'person'
  /** `YYYY-MM-DD`: the first day, and the last one. */
  readonly on: string
  readonly until: string
  /** Whom it was with, by the people shown; of an introduction the connector first, then who was met. */
  readonly personIds: readonly string[]
  /** Of a conversation: the most there was in it. */
  readonly depth: 'talk' | 'exchange' | 'one-way' | null
  /** The name of an event or venue, what the help was, or the subject of what was written. */
  readonly about: string | null
  /** Contacts in it; 1 for all but conversations. */
  readonly count: number
  /** What it is made of, as the user can speak of it. */
  readonly names: readonly CauseName[]
  readonly isConfirmed: boolean
}

export const named = (kind: CauseKind, causeId: string): CauseName => ({ kind, causeId })

/** A key for sets of names. */
export const keyOf = ({ kind, causeId }: CauseName): string => `${kind}:${causeId}`
