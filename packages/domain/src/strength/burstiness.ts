/**
 * How bursty the times between contacts are: −1 for a clock's beat, about 0 for chance, towards 1 for a few bursts with
 * long silences between. Goh & Barabási 2008 (EPL), in the form of Kim & Jo 2016 (Phys. Rev. E) that holds for few gaps.
 * `count` gaps with the given sum and sum of squares; null with fewer than `FEWEST_GAPS`, or where all are nothing.
 */
export const burstiness = (count: number, sum: number, sumOfSquares: number): number | null => {
  if (count < FEWEST_GAPS || sum === 0) return null
  const mean = sum / count
  const spread = Math.sqrt(Math.max(0, sumOfSquares / count - mean * mean)) / mean
  const more = Math.sqrt(count + 1)
  const less = Math.sqrt(count - 1)
  return (more * spread - less) / ((more - 2) * spread + less)
}

/** With fewer gaps than this, regular and bursty cannot be told apart. A judgement. */
const FEWEST_GAPS = 4
