import type { Channel } from '../channel.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Need, Network, Objective } from '../purpose/index.ts'
import type { RelationshipState } from '../relationship-state.ts'
import type { Relationship } from '../strength/index.ts'
import type { JobFunction } from '../title/index.ts'
import type { Action } from './action.ts'

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
  /** The suggested day, `YYYY-MM-DD`. */
  readonly day: string
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
  readonly relationship: {
    readonly strength: number
    readonly state: RelationshipState
    readonly lastContactOn: string | null
  }
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export const PLAN_NOTICES = ['no-purpose', 'no-objective', 'no-people', 'no-needs', 'nothing-fits'] as const
export type PlanNoticeCode = (typeof PLAN_NOTICES)[number]

/** What stands in the way of a better plan, and the one step that mends it. */
export interface PlanNotice {
  readonly code: PlanNoticeCode
  readonly text: string
  readonly next: string
}

export interface LeftOut {
  readonly personId: string
  readonly person: string
  readonly reason: string
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
}
