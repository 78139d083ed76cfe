import type { Reason } from '../plan/index.ts'

/**
 * What a proposal rests on: something they did, a living tie, or fit with the year's objectives alone, which is
 * always said; `none` where nothing is on record.
 */
export const FEW_BASES = ['deeds', 'tie', 'fit', 'none'] as const
export type FewBasis = (typeof FEW_BASES)[number]

/** What speaks for having somebody among the chosen few. */
export interface FewEvidence {
  readonly personId: string
  /** 0 to 100, a whole number. */
  readonly score: number
  readonly basis: FewBasis
  /** The newest dated deed, `YYYY-MM-DD`. */
  readonly lastDeedOn: string | null
  /** What weighs most first; empty only without any evidence. */
  readonly reasons: readonly Reason[]
}
