/**
 * What speaks for a tie. `contact` is the user's own: how they stand with somebody, or merely that they hold a card of
 * theirs. The others say that two people know each other.
 */
export const EVIDENCE_KINDS = [
  'contact',
  'introduction',
  'list',
  'relation',
  'thread',
  'meeting',
  'event',
  'employer',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** One kind of evidence for a tie, as it is shown. */
export interface TieEvidence {
  readonly kind: EvidenceKind
  readonly text: string
  /** `YYYY-MM-DD` of the newest of it; null where nothing is dated. */
  readonly on: string | null
  /** Somebody or something states that the two dealt with each other; else it is told from where both were. */
  readonly recorded: boolean
  readonly count: number
}

/** Two people who know each other, as likely as the evidence says. */
export interface Tie {
  readonly a: number
  readonly b: number
  /** That a word is passed on over it, above 0 and below 1. */
  readonly probability: number
  /** Some of the evidence is recorded; else all of it is inferred. */
  readonly recorded: boolean
  readonly evidence: readonly TieEvidence[]
}

/** One kind of evidence for a tie, before it is put into words. */
export interface TieFact {
  readonly kind: EvidenceKind
  readonly probability: number
  readonly recorded: boolean
  readonly count: number
  readonly on: string | null
  /** Since when, where it lasted: `YYYY-MM-DD`. */
  readonly since: string | null
  /** The event, the organization, the relation, the list, the third who introduced them: text of others. */
  readonly about: string | null
}

/** The user among the numbers that people go by in a graph. */
export const USER = 0

/** Numbers up to this go into a pair's key: 26 bits, so that two of them fit the 53 of a number. */
const NUMBERS = 2 ** 26

/** The same for (a, b) and (b, a). */
export const pairKey = (a: number, b: number): number => Math.min(a, b) * NUMBERS + Math.max(a, b)

export const pairOf = (key: number): readonly [number, number] => [Math.floor(key / NUMBERS), key % NUMBERS]
