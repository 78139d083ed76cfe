/** What can come of a network. */
export const OUTCOME_KINDS = [
  'job',
  'client',
  'deal',
  'answer',
  'lead',
  'advice',
  'opportunity',
  'other',
] as const
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

/** What the user can say had a part in an outcome, or none. */
export const CAUSE_KINDS = ['person', 'interaction', 'introduction', 'favor', 'event'] as const
export type CauseKind = (typeof CAUSE_KINDS)[number]

/** What hours and money can have been spent on. */
export const COST_KINDS = ['event', 'venue', 'network', 'person'] as const
export type CostKind = (typeof COST_KINDS)[number]

/** The user's word on one cause, which counts whatever the trace finds. */
export interface SaidCause {
  readonly kind: CauseKind
  readonly causeId: string
  readonly hadPart: boolean
}
