/**
 * Where an organization stands on the board of an objective. `disqualified`: it does not fit, so no time goes there;
 * `won` and `lost`: what was pursued has come to an end.
 */
export const TARGET_STATES = [
  'identified',
  'mapping',
  'qualified',
  'pursuing',
  'won',
  'lost',
  'disqualified',
] as const
export type TargetState = (typeof TARGET_STATES)[number]

/** An organization pursued for an objective. */
export interface Target {
  readonly targetId: string
  readonly objectiveId: string
  readonly organizationId: string
  readonly state: TargetState
  /** Why it is where it is; of a disqualified or lost one always. */
  readonly because: string | null
  /** What it would be worth, in `currency`. */
  readonly value: number | null
  readonly currency: string | null
}

/** One move over the board; `fromState` is null when it came onto it. */
export interface TargetStep {
  readonly stepId: string
  readonly fromState: TargetState | null
  readonly toState: TargetState
  readonly because: string | null
  /** `YYYY-MM-DD` */
  readonly movedOn: string
}

/** What a target of an objective must be or should be, in the user's own words. */
export interface Criterion {
  readonly criterionId: string
  readonly objectiveId: string
  readonly text: string
  /** A target that misses it does not qualify. */
  readonly isRequired: boolean
  /** Its place among the criteria, from 0. */
  readonly place: number
}

/** Whether a target meets a criterion, and what shows it. Without one it is not known yet. */
export interface TargetFinding {
  readonly criterionId: string
  readonly isMet: boolean
  readonly evidence: string
  /** `YYYY-MM-DD` */
  readonly foundOn: string
}

/** States in which a target takes time. */
const LIVE: ReadonlySet<TargetState> = new Set(['identified', 'mapping', 'qualified', 'pursuing'])

/** Whether time goes into a target of this state. */
export const isLive = (state: TargetState): boolean => LIVE.has(state)

/** States whose organization asks for no more time for the same objective. */
const DROPPED: ReadonlySet<TargetState> = new Set(['disqualified', 'lost'])

/** Whether the organization is off the list, with a reason. */
export const isDropped = (state: TargetState): boolean => DROPPED.has(state)
