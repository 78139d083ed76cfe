import type { DeedSource, FavorKind } from '../few/index.ts'

/** Who gave, or asked, what of whom: `asked` is the user's own ask, `asked-of-me` is theirs. */
export const FAVOR_DIRECTIONS = ['given', 'received', 'asked', 'asked-of-me'] as const
export type FavorDirection = (typeof FAVOR_DIRECTIONS)[number]

/** How an ask was answered; it is open until then. */
export const ASK_ANSWERS = ['granted', 'declined'] as const
export type AskAnswer = (typeof ASK_ANSWERS)[number]

/** As much of an entry as the balance is made of. Dates are `YYYY-MM-DD`. */
export interface CountedFavor {
  readonly personId: string
  readonly direction: FavorDirection
  readonly kind: FavorKind
  /** 1 to 5 as the user set it; null for what is usual of its kind. */
  readonly weight: number | null
  readonly madeOn: string | null
  /** Of an ask; null while it is open, and of everything else. */
  readonly answer: AskAnswer | null
  readonly answeredOn: string | null
}

/** One entry of the ledger: kept as a favor, or read in a text or an address book. */
export interface LedgerEntry extends CountedFavor {
  /** Null where it was read. */
  readonly favorId: string | null
  readonly text: string
  readonly source: DeedSource
  /** The favor, message, note or relation it stands in. */
  readonly sourceId: string | null
  /** Who was introduced or referred, where the text was read to say so. */
  readonly about: string | null
  /** It was read in the user's own thanks, which therefore are not missing. */
  readonly isThanked: boolean
}

export const LEAST_WEIGHT = 1
export const MOST_WEIGHT = 5

/** The side of the balance an entry counts on, and since when; null for an ask that was not granted. */
export const countsAs = ({
  direction,
  answer,
  madeOn,
  answeredOn,
}: Pick<CountedFavor, 'direction' | 'answer' | 'madeOn' | 'answeredOn'>): {
  readonly side: 'given' | 'received'
  readonly on: string | null
} | null => {
  if (direction === 'given' || direction === 'received') return { side: direction, on: madeOn }
  if (answer !== 'granted') return null
  return { side: direction === 'asked' ? 'received' : 'given', on: answeredOn ?? madeOn }
}
