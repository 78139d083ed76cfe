import type { Channel } from '../channel.ts'
import type { FollowUp } from '../follow-up/index.ts'
import type { PlannedIntroduction } from '../introduction/index.ts'
import type { Balance } from '../ledger/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Need, Network, Objective } from '../purpose/index.ts'
import type { RelationshipState } from '../relationship-state.ts'
import type { Relationship } from '../strength/index.ts'
import type { JobFunction } from '../title/index.ts'
import type { Action } from './action.ts'
import type { PlannedLead, PlannedTarget } from './aim/targets.ts'
import type { Decision, PlanDecision, SkipReason } from './decision.ts'
import type { Busy, WeekLimits } from './limits.ts'

export interface PlanInput {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`, as of `today`. */
  readonly relationships: readonly Relationship[]
  readonly networks: readonly Network[]
  readonly objectives: readonly Objective[]
  readonly needs: readonly Need[]
  /** Where the user works, for the colleagues of an operational network; null where it is not known. */
  readonly ownerOrganization: string | null
  /** What the user does, for the colleagues by trade of an operational network; left out where it is not known. */
  readonly ownerFunction?: JobFunction | null
  /** The chosen few, by person id, each with the reason: they get first claim on the week. */
  readonly chosen?: ReadonlyMap<string, string>
  /** By network; one that has members finds them and nobody else. Left out where nobody was decided on. */
  readonly kept?: ReadonlyMap<string, KeptCircle>
  readonly hours: number
  /** `YYYY-MM-DD` */
  readonly today: string
  /** What was done this week already: its minutes come off the hours, and its people rest. */
  readonly done: readonly { readonly personId: string; readonly minutes: number }[]
  /** Left out for the usual ones. */
  readonly limits?: WeekLimits
  /** What takes time of the week already. */
  readonly busy?: readonly Busy[]
  /** Everything the user decided of this week and earlier ones: what was agreed stays, what was skipped teaches. */
  readonly decisions?: readonly PlanDecision[]
  /** What was promised to people; settled ones are passed over. */
  readonly followUps?: readonly FollowUp[]
  /** First conversations at most while people who were met wait for a word; null or left out where nobody waits. */
  readonly newContactCap?: number | null
  /** Who they are: turning to them is what the cap is for, so it does not count. */
  readonly waiting?: ReadonlySet<string>
  /** What went back and forth with each person, by id; left out, it is told by the favors on record. */
  readonly balances?: ReadonlyMap<string, Balance>
  /** Organizations on the boards of objectives; those off the list free their time. */
  readonly targets?: readonly PlannedTarget[]
  /** Who could bring the user into the targets to move this week. */
  readonly leads?: readonly PlannedLead[]
  /** What was asked for, and what the user brings together, with what came of it. */
  readonly introductions?: readonly PlannedIntroduction[]
}

/** Who was decided on for a network, and how often a word with each member is meant to be. */
export interface KeptCircle {
  readonly members: ReadonlySet<string>
  /** Who the user said does not belong. */
  readonly declined: ReadonlySet<string>
  readonly cadenceDays: number
}

/** Words a person can check, and the facts they are made of. */
export interface Reason {
  readonly kind: string
  readonly text: string
  readonly [fact: string]: string | number | boolean | null
}

export interface PlanItem {
  /** The same for the same person and action in the same week. */
  readonly itemId: string
  /** Agreed items stay in the plan of their week, whatever is planned anew. */
  readonly state: 'open' | 'agreed'
  /** The suggested day, `YYYY-MM-DD`. */
  readonly day: string
  /** The suggested time where two people have to find one: local, `HH:MM`; null for what is written. */
  readonly startsAt: string | null
  readonly personId: string
  readonly person: string
  readonly title: string | null
  readonly organization: string | null
  readonly action: Action
  readonly suggestion: string
  readonly channel: Channel
  readonly objectiveId: string | null
  readonly objective: string | null
  readonly networkId: string | null
  readonly minutes: number
  /** Something may be asked of them; otherwise the item gives, or keeps in touch. */
  readonly isAsk: boolean
  /** The promise it keeps. */
  readonly followUpId: string | null
  /** The introduction that it looks after. */
  readonly introductionId: string | null
  readonly relationship: {
    readonly strength: number
    readonly state: RelationshipState
    readonly lastContactOn: string | null
  }
  /** Never empty. */
  readonly reasons: readonly Reason[]
  /** Who would be in the week if this item were not, best first. */
  readonly displaced: readonly { readonly personId: string; readonly person: string }[]
}

export const PLAN_NOTICES = ['no-purpose', 'no-objective', 'no-people', 'no-needs', 'nothing-fits'] as const
export type PlanNoticeCode = (typeof PLAN_NOTICES)[number]

/** What stands in the way of a better plan, and the one step that mends it. */
export interface PlanNotice {
  readonly code: PlanNoticeCode
  readonly text: string
  readonly next: string
}

/** What can stand in the way of a good candidate. `worth`: others were worth more for the same minutes. */
export const BARRIERS = [
  'minutes',
  'day',
  'channel',
  'first-conversations',
  'new-contacts',
  'organization',
  'worth',
  'rest',
  'decided',
] as const
export type Barrier = (typeof BARRIERS)[number]

export interface LeftOut {
  readonly itemId: string
  readonly personId: string
  readonly person: string
  readonly action: Action
  /** Which limit stood in the way. */
  readonly limit: Barrier
  readonly reason: string
}

/** An item of this week that the user is through with. */
export interface DecidedItem {
  readonly itemId: string
  readonly personId: string
  readonly person: string
  readonly action: Action
  readonly suggestion: string
  readonly channel: Channel
  readonly minutes: number
  readonly state: Exclude<Decision, 'agreed'>
  readonly until: string | null
  readonly because: SkipReason | null
  readonly note: string | null
  /** Of what was done: the conversation, by which it can be taken back. */
  readonly interactionId: string | null
}

export interface FollowUpDue {
  readonly followUpId: string
  readonly personId: string
  readonly person: string
  readonly text: string
  readonly dueOn: string
  readonly isLate: boolean
}

export interface Plan {
  /** The Monday of the week. */
  readonly weekOf: string
  readonly today: string
  readonly hours: number
  /** Of the items; with `doneMinutes` never over the hours, unless what was done is over them by itself. */
  readonly minutes: number
  readonly items: readonly PlanItem[]
  readonly doneMinutes: number
  /** Good candidates that did not fit, best first. */
  readonly leftOut: readonly LeftOut[]
  /** How many people could be planned for. */
  readonly candidates: number
  readonly notice: PlanNotice | null
  /** Whether no other week within the limits is worth over a thousandth more: proven. */
  readonly isOptimal: boolean
  /** How far at most the worth is from the best there could be, as a share; null where no bound was proven. */
  readonly gap: number | null
  /** The limits the week kept to. */
  readonly limits: WeekLimits & { readonly minutesPerDay: number }
  /** Items of this week that are done, snoozed or skipped, in the order they were decided. */
  readonly decided: readonly DecidedItem[]
  /** Promises due by the end of the week, soonest first. */
  readonly followUpsDue: readonly FollowUpDue[]
}
