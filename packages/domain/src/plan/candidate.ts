import type { Channel } from '../channel.ts'
import type { FollowUp } from '../follow-up/index.ts'
import type { IntroductionTask } from '../introduction/index.ts'
import type { Action } from './action.ts'
import type { Aim, Fit, Subject } from './aim/index.ts'
import type { Option } from './choose/index.ts'
import type { PlanDecision } from './decision.ts'

/** Something the week could hold: what to do about whom, for what. */
export interface Candidate extends Option {
  readonly subject: Subject
  /** Null for what was promised, and for what was agreed for a purpose that is gone. */
  readonly servedAim: Aim | null
  readonly action: Action
  /** The promise it keeps. */
  readonly promise: FollowUp | null
  /** The introduction that it looks after. */
  readonly introduction: IntroductionTask | null
  /** As the user agreed to it. */
  readonly agreed: PlanDecision | null
}

/** A person who fits an aim, before it is settled which matches are looked at further. */
export interface Match {
  readonly subject: Subject
  readonly fit: Fit
  readonly action: Action
  readonly channel: Channel
  readonly minutes: number
  readonly worth: number
  readonly askWorth: number
}

/** By worth, then the stronger tie, then ids, so that the order people came in never shows. */
export const bestFirst = (a: Pick<Match, 'worth' | 'subject'>, b: Pick<Match, 'worth' | 'subject'>): number =>
  b.worth - a.worth ||
  b.subject.relationship.strength - a.subject.relationship.strength ||
  compare(a.subject.person.personId, b.subject.person.personId)

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const toCandidate = (
  { fit, ...match }: Match,
  aim: Aim,
  waiting: ReadonlySet<string> | undefined,
): Candidate => ({
  ...match,
  personId: match.subject.person.personId,
  aim: aim.key,
  servedShare: aim.servedShare,
  isAimEven: false,
  organization: fit.isOrganizationAsked ? null : match.subject.organization,
  kind: aim.objective === null ? match.subject.person.function : null,
  isFirstConversation: match.action === 'first-conversation',
  isNewContact: match.action === 'first-conversation' && waiting?.has(match.subject.person.personId) !== true,
  isFixed: false,
  servedAim: aim,
  promise: null,
  introduction: null,
  agreed: null,
})
