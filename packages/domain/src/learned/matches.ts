import type { Balance } from '../ledger/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Reason } from '../plan/index.ts'
import type { Learned, Need, Objective } from '../purpose/index.ts'
import type { Relationship } from '../strength/index.ts'

/** An entry as it is matched and shown. */
export interface LearnedEntry extends Learned {
  readonly person: string | null
  /** `YYYY-MM-DD`: since when it is over. */
  readonly settledOn: string | null
}

export interface MatchInput {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`, as of `today`. */
  readonly relationships: readonly Relationship[]
  readonly entries: readonly LearnedEntry[]
  /** Those that are pursued. */
  readonly objectives: readonly Objective[]
  readonly needs: readonly Need[]
  /** What went back and forth, of those with whom anything did: whether an ask waits. */
  readonly balances: ReadonlyMap<string, Balance>
  /** Only matches that concern this person; null for all. */
  readonly about: string | null
  /** How many of each sort at most. */
  readonly limit: number
  /** `YYYY-MM-DD` */
  readonly today: string
}

interface Match {
  /** 0 to 100. */
  readonly score: number
  readonly suggestion: string
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

/** What the user can do about somebody's need: an offer of their own, or someone to tell them of. */
export interface GiveMatch extends Match {
  readonly personId: string
  readonly need: LearnedEntry
  readonly offer: LearnedEntry | null
}

/** Two who should meet: `a` needs what `b` offers, or what `b` is. */
export interface IntroduceMatch extends Match {
  readonly aId: string
  readonly bId: string
  readonly need: LearnedEntry
  readonly offer: LearnedEntry | null
  readonly isMutual: boolean
}

/** What the user could ask of somebody, for a need of their own or of an objective. */
export interface AskMatch extends Match {
  readonly personId: string
  readonly offer: LearnedEntry | null
  readonly need: LearnedEntry | null
  readonly objectiveId: string | null
  /** Why not to ask now, in words. */
  readonly heldBack: string | null
}

export const MATCH_NOTICES = ['no-people', 'nothing-learned', 'all-settled', 'nothing-fits'] as const
export type MatchNoticeCode = (typeof MATCH_NOTICES)[number]

/** What stands in the way of a match, and the one step that mends it. */
export interface MatchNotice {
  readonly code: MatchNoticeCode
  readonly text: string
  readonly next: string
}

export interface Matches {
  readonly give: readonly GiveMatch[]
  readonly introduce: readonly IntroduceMatch[]
  readonly ask: readonly AskMatch[]
  readonly notice: MatchNotice | null
}
