import type { FollowUp } from '../follow-up/index.ts'
import type { CountedFavor } from '../ledger/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { RelationshipState } from '../relationship-state.ts'
import type { ContactLog, HalfLives } from '../strength/index.ts'

/** How far apart the points of a curve lie. */
export const HEALTH_STEPS = ['week', 'month'] as const
export type HealthStep = (typeof HEALTH_STEPS)[number]

/** What is known of the relationships. */
export interface HealthFrame {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`. */
  readonly log: ContactLog
  /** One measure for all dates, so that a curve shows what people did and not what was learnt of it. */
  readonly halfLives: HalfLives
  /** With those who belong today: how a network was made up earlier is not on record. */
  readonly networks: readonly HealthNetwork[]
  readonly chosen: ReadonlySet<string>
  readonly favors: readonly CountedFavor[]
  readonly followUps: readonly (FollowUp & { readonly person: string })[]
  readonly today: string
}

/** The same, for what changed between two days. */
export interface ChangeInput extends HealthFrame {
  /** `YYYY-MM-DD`, not after `today`. */
  readonly since: string
}

/** The same, for a curve. */
export interface HealthInput extends HealthFrame {
  readonly step: HealthStep
  /** How many steps to look back. */
  readonly steps: number
}

export interface HealthNetwork {
  readonly networkId: string
  readonly name: string
  readonly members: ReadonlySet<string>
  /** Days between two words with somebody in it. */
  readonly cadenceDays: number
}

/** People by how one stands with them; those nothing is known of are left out. */
export type StateCounts = Readonly<Record<Exclude<RelationshipState, 'unknown'>, number>>

/** How a group of people stands on a day. */
export interface GroupHealth extends StateCounts {
  /** Those of them of whom anything is on record by then. */
  readonly people: number
  /** 0 to 100, of those of whom anything is on record; null with none. */
  readonly meanStrength: number | null
  /** Words due and words had within their time; null where nobody is meant to be kept in touch with. */
  readonly inTime: { readonly kept: number; readonly of: number } | null
}

/** How things stood on a day, and what happened since the point before. */
export interface HealthPoint {
  /** `YYYY-MM-DD`: a stock holds at the end of that day. */
  readonly on: string
  readonly overall: GroupHealth
  readonly networks: readonly (GroupHealth & { readonly networkId: string })[]
  readonly few: GroupHealth
  readonly given: number
  readonly received: number
  readonly firsts: { readonly people: number; readonly followedUp: number }
  readonly promises: { readonly made: number; readonly kept: number }
}

/** Somebody a sentence is about. */
export interface HealthPerson {
  readonly personId: string
  readonly name: string
  readonly isChosen: boolean
  readonly before: { readonly state: RelationshipState; readonly strength: number }
  readonly now: { readonly state: RelationshipState; readonly strength: number }
}

/** What can be said to have changed. */
export const CHANGE_KINDS = [
  'promises-due',
  'came-back',
  'cooled',
  'fell-dormant',
  'warmed',
  'first-conversations',
  'nothing',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One sentence on what changed, with the facts it is made of. */
export interface Change {
  readonly kind: ChangeKind
  readonly text: string
  readonly count: number
  /** Some of those it is about, who matter most first. */
  readonly people: readonly HealthPerson[]
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** What each chart shows, in a sentence; null where there is not enough for it. */
export interface Captions {
  readonly strength: string | null
  readonly warmth: string | null
  readonly cadence: string | null
  readonly balance: string | null
  readonly few: string | null
  readonly firsts: string | null
}

export const HEALTH_NOTICES = ['no-people', 'no-history', 'short-history', 'no-members'] as const
export type HealthNoticeCode = (typeof HEALTH_NOTICES)[number]

/** What keeps the picture from being full, and the one step that mends it. */
export interface HealthNotice {
  readonly code: HealthNoticeCode
  readonly text: string
  readonly next: string
}

export interface Health {
  readonly today: string
  readonly step: HealthStep
  /** Oldest first; the last is today. */
  readonly points: readonly HealthPoint[]
  readonly captions: Captions
  readonly notice: HealthNotice | null
}
