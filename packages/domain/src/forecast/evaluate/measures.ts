/*
 * How well scores order a list in which some items are positive. Equal scores count as in any order: half a win each
 * for the area under the curve, the average over the tie for precision.
 */

/** Indices from the highest score to the lowest. */
const rank = (scores: ArrayLike<number>): Int32Array =>
  Int32Array.from({ length: scores.length }, (_, index) => index).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number),
  )

export interface RankingQuality {
  /** Chance that a positive stands above a negative. */
  readonly auc: number
  readonly averagePrecision: number
  /** Share of positives among the first five. */
  readonly precisionAt5: number
}

const PLACES = 5

/** Null where there is no positive or no negative. */
export const rankingQuality = (
  scores: ArrayLike<number>,
  labels: ArrayLike<number>,
): RankingQuality | null => {
  const order = rank(scores)
  let positives = 0
  for (let index = 0; index < order.length; index += 1) positives += labels[index] as number
  const negatives = order.length - positives
  if (positives === 0 || negatives === 0) return null
  let above = 0
  let aboveNegatives = 0
  let wins = 0
  let precision = 0
  let hits = 0
  for (let start = 0; start < order.length; ) {
    let end = start
    let tied = 0
    while (end < order.length && scores[order[end] as number] === scores[order[start] as number]) {
      tied += labels[order[end] as number] as number
      end += 1
    }
    const tiedNegatives = end - start - tied
    wins += tied * (negatives - aboveNegatives - tiedNegatives + tiedNegatives / 2)
    above += tied
    aboveNegatives += tiedNegatives
    precision += (tied * above) / end
    if (start < PLACES) hits += (tied * Math.min(end - start, PLACES - start)) / (end - start)
    start = end
  }
  return {
    auc: wins / (positives * negatives),
    averagePrecision: precision / positives,
    precisionAt5: hits / PLACES,
  }
}
