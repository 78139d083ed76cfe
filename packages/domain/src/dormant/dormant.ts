import type { GiveMatch, LearnedEntry } from '../learned/index.ts'
import type { Candidacy, ChannelAdvice, Wanted } from '../match/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Reason } from '../plan/index.ts'
import type { Relationship } from '../strength/index.ts'
import type { Level } from '../title/index.ts'

export interface DormantInput extends Candidacy {
  /** What the ties are looked at for; none, and what an objective needs does not count. */
  readonly purposes: readonly DormantPurpose[]
  /** The user's own level; null where it is not known. */
  readonly ownerLevel: Level | null
  /** What the user could do for people (see `matchLearned`). */
  readonly gives: readonly GiveMatch[]
  /** What people work on, need and offer; settled entries and the user's own say nothing here. */
  readonly learned: readonly LearnedEntry[]
  /** What people did for the user. */
  readonly received: readonly ReceivedFavor[]
  readonly limit: number
}

export interface DormantPurpose {
  readonly objectiveId: string
  readonly statement: string
  /** Who it takes, each in words; empty where nothing says so. */
  readonly wants: readonly (Wanted & { readonly text: string })[]
}

export interface ReceivedFavor {
  readonly personId: string
  /** One of `FAVOR_KINDS`. */
  readonly kind: string
  /** `YYYY-MM-DD` */
  readonly madeOn: string | null
}

/** A figure from 0 to 100 with what it is made of, what speaks loudest first; never empty. */
export interface Reading {
  readonly score: number
  readonly reasons: readonly Reason[]
}

export interface DormantTie {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** How likely they are to answer a friendly word. */
  readonly likely: Reading
  /** What picking the tie up again would be worth: to the objective, and as a view one does not hear every day. */
  readonly worth: Reading
  /** What gives a reason to write now; its reasons are empty where nothing does. */
  readonly occasion: Reading
  /** The need that they fit best; null where none is asked for, or they fit none. */
  readonly serves: Serves | null
  readonly channel: ChannelAdvice | null
}

export interface Serves {
  readonly objectiveId: string
  readonly objective: string
  readonly need: string
  /** Above 0, up to 1. */
  readonly fit: number
}

/** Why somebody whose tie sleeps is not on the list. */
export const DORMANT_LEFT_OUT = ['let-rest', 'unanswered', 'recent'] as const
export type DormantLeftOut = (typeof DORMANT_LEFT_OUT)[number]

export const DORMANT_NOTICES = [
  'no-people',
  'no-history',
  'nobody-dormant',
  'all-left-out',
  'no-objective',
  'says-nobody',
] as const
export type DormantNoticeCode = (typeof DORMANT_NOTICES)[number]

/** What stands in the way of a better list, and the one step that mends it. */
export interface DormantNotice {
  readonly code: DormantNoticeCode
  readonly text: string
  readonly next: string
}

export interface RankedDormant {
  /** How many could be turned to. */
  readonly total: number
  /** Those most worth a word first, by what is expected of it. */
  readonly ties: readonly DormantTie[]
  /** Who is passed over, each counted once, by the first of the reasons that holds. */
  readonly leftOut: readonly {
    readonly because: DormantLeftOut
    readonly count: number
    readonly text: string
  }[]
  readonly notice: DormantNotice | null
}
