export const SETTLED_AS = ['done', 'dropped'] as const
export type SettledAs = (typeof SETTLED_AS)[number]

/** Something the user means to do for or with a person, by a day. Dates are `YYYY-MM-DD`. */
export interface FollowUp {
  readonly followUpId: string
  readonly personId: string
  readonly text: string
  readonly dueOn: string
  readonly madeOn: string
  /** Null while it is open. */
  readonly settledOn: string | null
  readonly settledAs: SettledAs | null
}
