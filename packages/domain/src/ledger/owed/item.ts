import type { FollowUp } from '../../follow-up/index.ts'
import type { Matches } from '../../learned/index.ts'
import type { PersonFacts } from '../../person-facts.ts'
import type { Reason } from '../../plan/index.ts'
import type { Relationship } from '../../strength/index.ts'
import type { Balance } from '../balance.ts'
import type { LedgerEntry } from '../entry.ts'

/** What one could give somebody now. */
export const GIVE_KINDS = [
  /** A follow-up the user promised. */
  'promise',
  /** Something they asked for. */
  'ask',
  /** An answer to their message. */
  'answer',
  /** Thanks that were never said. */
  'thanks',
  'introduction',
  /** Something the user offers that they need, or somebody to tell them of. */
  'lead',
  /** A recommendation or endorsement in return for theirs. */
  'endorsement',
  /** Nothing in particular: they did more lately. */
  'return',
] as const
export type GiveKind = (typeof GIVE_KINDS)[number]

export interface GiveNow {
  readonly personId: string
  readonly kind: GiveKind
  /** What to do, in one sentence without its full stop. */
  readonly suggestion: string
  /** Since when, `YYYY-MM-DD`; null where there is no day to it. */
  readonly since: string | null
  /** Of a promise, `YYYY-MM-DD`. */
  readonly dueOn: string | null
  /** The ask, or what thanks are for, where it is kept. */
  readonly favorId: string | null
  readonly followUpId: string | null
  /** Whom to introduce them to. */
  readonly otherId: string | null
  /** Their need that it answers. */
  readonly learnedId: string | null
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export interface GiveInput {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`, as of `today`. */
  readonly relationships: readonly Relationship[]
  readonly entries: readonly LedgerEntry[]
  /** As of `today`. */
  readonly balances: ReadonlyMap<string, Balance>
  readonly followUps: readonly FollowUp[]
  readonly matches: Pick<Matches, 'give' | 'introduce'>
  /** Whether the user turned to a person after that day. */
  readonly hasWrittenSince: (personId: string, on: string) => boolean
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** An item with how much it presses, 0 to 100: for ranking alone, and shown to nobody. */
export interface Pressing {
  readonly item: GiveNow
  readonly press: number
}
