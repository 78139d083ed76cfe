import type { Channel } from '../channel.ts'
import type { Industry } from '../industry/index.ts'
import type { NetworkKind } from '../network-kind.ts'
import type { JobFunction, Level } from '../title/index.ts'

/** A declared network: people kept for one purpose. */
export interface Network {
  readonly networkId: string
  readonly kind: NetworkKind
  readonly name: string
  readonly purpose: string
}

/** How well one should know somebody for a network: `open` takes nothing, `close` is a friend. */
export const CLOSENESS = ['open', 'acquainted', 'well', 'close'] as const
export type Closeness = (typeof CLOSENESS)[number]

/** How a network is kept. In an own strategy null stands for what is usual for the kind. */
export interface NetworkStrategy {
  /** Who belongs, in words. */
  readonly belongs: string
  /** How many people to aim for, and why so many. */
  readonly size: number
  readonly sizeReason: string
  readonly closeness: Closeness
  /** Days between two words with somebody in it. */
  readonly cadenceDays: number
  readonly channel: Channel
}
export type OwnStrategy = { readonly [Key in keyof NetworkStrategy]: NetworkStrategy[Key] | null }

/** Everything about a network as is usual for its kind. */
export const AS_USUAL: OwnStrategy = {
  belongs: null,
  size: null,
  sizeReason: null,
  closeness: null,
  cadenceDays: null,
  channel: null,
}

export const CLOSED_AS = ['reached', 'let-go'] as const
export type ClosedAs = (typeof CLOSED_AS)[number]

export interface Objective {
  readonly objectiveId: string
  readonly networkId: string
  readonly statement: string
  /** `YYYY-MM-DD` */
  readonly due: string
  readonly isFocused: boolean
}

/** The kind of person that a need or the audience of a venue asks for; null asks for nothing in particular. */
export interface PersonKind {
  readonly function: JobFunction | null
  /** The least level that will do. */
  readonly level: Level | null
  readonly organization: string | null
  readonly industry: Industry | null
  readonly place: string | null
  /** What they should know or work on, in the user's words: "customs", "machine learning". */
  readonly topic: string | null
}

/** The who of an objective: a named person, or a kind of person, and how many. */
export interface Need extends PersonKind {
  readonly needId: string
  readonly objectiveId: string
  readonly personId: string | null
  readonly count: number
}

/** Somebody who belongs to a network, or whom the user said does not. */
export interface Membership {
  readonly networkId: string
  readonly personId: string
  readonly isMember: boolean
}

/** One of the chosen few. */
export interface ChosenPerson {
  readonly personId: string
  readonly reason: string
  /** `YYYY-MM-DD` */
  readonly addedOn: string
}

/** What people say of themselves in a conversation. */
export const LEARNED_KINDS = ['working-on', 'need', 'offer'] as const
export type LearnedKind = (typeof LEARNED_KINDS)[number]

export interface Learned {
  readonly learnedId: string
  /** Null for the user's own. */
  readonly personId: string | null
  readonly kind: LearnedKind
  readonly text: string
  /** `YYYY-MM-DD` */
  readonly learnedOn: string
}

/** What kind of place people gather in. */
export const VENUE_KINDS = ['association', 'chamber', 'community', 'online', 'series', 'other'] as const
export type VenueKind = (typeof VENUE_KINDS)[number]

/** Some of those who gather at a venue, as the user or its organizers put it. */
export interface VenueAudience {
  readonly function: JobFunction | null
  readonly level: Level | null
  readonly industry: Industry | null
  /** How many of them come to one gathering. */
  readonly count: number
}

/** A group where people of a kind gather. */
export interface Venue {
  readonly venueId: string
  readonly kind: VenueKind
  readonly name: string
  readonly topic: string | null
  readonly place: string | null
  /** People at one gathering, and the hours one takes with the way there. */
  readonly attendance: number | null
  readonly hours: number | null
  readonly audience: readonly VenueAudience[]
}
