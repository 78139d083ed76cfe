import type { RelationshipState } from '../../relationship-state.ts'
import { type JobFunction, LEVELS, type Level } from '../../title/index.ts'

/** Somebody on a way to a person; `personId` is null for a name on somebody's list. */
export interface Via {
  readonly personId: string | null
  readonly name: string
}

/** The likeliest way to a person: whom it passes through, in order, none where the user turns to them directly. */
export interface WayThere {
  readonly probability: number
  readonly via: readonly Via[]
}

/** Somebody who works at a target. */
export interface PersonThere {
  /** Null for a name on a connector's list. */
  readonly personId: string | null
  readonly name: string
  readonly title: string | null
  readonly function: JobFunction | null
  readonly level: Level | null
  /** How the user stands with them; null where nothing ties the two. */
  readonly relationship: { readonly state: RelationshipState; readonly strength: number } | null
  readonly way: WayThere | null
}

/** `known`: the user has a tie of their own. `reachable`: others lead there. `unknown`: nobody does, or nobody is there. */
export const STANDINGS_THERE = ['known', 'reachable', 'unknown'] as const
export type StandingThere = (typeof STANDINGS_THERE)[number]

export const standingOf = ({ relationship, way }: PersonThere): StandingThere =>
  relationship !== null ? 'known' : way !== null ? 'reachable' : 'unknown'

/** Best first: known before reachable, the likelier way, the higher level; then by name and id. */
export const compareThere = (a: PersonThere, b: PersonThere): number =>
  STANDINGS_THERE.indexOf(standingOf(a)) - STANDINGS_THERE.indexOf(standingOf(b)) ||
  chanceOf(b) - chanceOf(a) ||
  levelOf(b) - levelOf(a) ||
  compare(a.name, b.name) ||
  compare(a.personId ?? '', b.personId ?? '')

/** Chance that a word reaches them, 0 where no way is known. */
export const chanceOf = ({ way }: PersonThere): number => way?.probability ?? 0

const levelOf = ({ level }: PersonThere): number => (level === null ? -1 : LEVELS.indexOf(level))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
