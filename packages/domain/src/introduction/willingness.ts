/**
 * The probability that every hop of an introduction says yes: the product of the ties on the way (independent, as in the
 * most reliable path), the first of them lowered by how often that connector was asked of late. How likely a tie alone
 * passes on a word is said by the graph (`tie`); here only what depends on the asking is added.
 * Invariants: never above the product of the ties; one more recent ask never raises it.
 */

/** What is left of a connector's readiness after each ask in the last 90 days: four in five. A judgement. */
export const LEFT_AFTER_AN_ASK = 0.8
/** Hops at most: behind the fourth nobody knows whom they vouch for. */
export const MOST_HOPS = 4

/** The factor on the first hop, in (0, 1]. */
export const readinessAfter = (recentAsks: number): number => LEFT_AFTER_AN_ASK ** Math.max(0, recentAsks)

/** "likely", for a probability between 0 and 1. */
export const likelihoodInWords = (probability: number): string => {
  if (probability >= 0.6) return 'likely'
  if (probability >= 0.4) return 'about even'
  if (probability >= 0.2) return 'possible'
  return probability >= 0.05 ? 'a long shot' : 'unlikely'
}
