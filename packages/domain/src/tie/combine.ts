import { anyOf } from './fade.ts'
import type { TieFact } from './tie.ts'
import { MOST_LIKELY } from './weights.ts'

/** The probability of a tie, given one fact of each kind: that at least one of them holds, up to 0.95. 0 without any. */
export const probabilityOf = (facts: readonly TieFact[]): number =>
  Math.min(MOST_LIKELY, anyOf(facts.map(({ probability }) => probability)))
