import type { OrganizationSize } from '../industry/index.ts'

/** What is on record between people, by their numbers in the graph; the user is 0. */
export interface TieRecords {
  readonly introductions: readonly IntroductionRecord[]
  readonly relations: readonly RelationRecord[]
  readonly together: readonly TogetherRecord[]
  readonly events: readonly EventRecord[]
  readonly positions: readonly PositionRecord[]
}

export interface IntroductionRecord {
  readonly connector: number
  readonly connectorName: string
  readonly met: number
  readonly other: number
  readonly state: string
  readonly on: string
}

/** One's card names the other as their manager, assistant, … */
export interface RelationRecord {
  readonly a: number
  readonly b: number
  readonly relation: string
}

/** Two people in small conversations or meetings with the user. */
export interface TogetherRecord {
  readonly a: number
  readonly b: number
  readonly kind: 'thread' | 'meeting'
  readonly times: number
  readonly lastOn: string
  /** People besides the user in the smallest of them. */
  readonly smallest: number
}

/** A gathering, with whom a list says to have come. */
export interface EventRecord {
  readonly name: string
  readonly on: string | null
  readonly people: readonly number[]
}

/** Somebody at an organization, from a day on. Positions without a first day are left out. */
export interface PositionRecord {
  readonly person: number
  readonly organizationId: string
  readonly organization: string
  readonly size: OrganizationSize | null
  readonly startedOn: string
  /** Null: to this day. */
  readonly finishedOn: string | null
}
