import type { Channel } from '../channel.ts'
import type { Action } from './action.ts'

/** What the user can decide about an item of a week. */
export const DECISIONS = ['agreed', 'done', 'snoozed', 'skipped'] as const
export type Decision = (typeof DECISIONS)[number]

/** Why an item was skipped; each teaches something else. */
export const SKIP_REASONS = [
  'not-now',
  'nothing-to-say',
  'wrong-channel',
  'wrong-action',
  'wrong-person',
  'let-rest',
  'other',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** An item as it was decided on. Dates are `YYYY-MM-DD`. */
export interface PlanDecision {
  readonly itemId: string
  /** The Monday of the week it was planned for. */
  readonly weekOf: string
  readonly personId: string
  readonly action: Action
  readonly suggestion: string
  readonly channel: Channel
  readonly minutes: number
  readonly day: string
  readonly objectiveId: string | null
  readonly networkId: string | null
  /** Of what was done: the conversation that was logged. */
  readonly interactionId: string | null
  readonly state: Decision
  /** Of what was snoozed: the first day on which it may come up again. */
  readonly until: string | null
  /** Of what was skipped. */
  readonly because: SkipReason | null
  readonly note: string | null
  /** ISO 8601. */
  readonly decidedAt: string
}
