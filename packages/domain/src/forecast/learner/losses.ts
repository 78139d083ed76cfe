import type { Loss } from './boost.ts'

/** No curvature is taken for less: a loss that is flat there would give a leaf any value. */
const LEAST_CURVE = 1e-9

/** Log-loss of each row by itself, each counting `counts`. Scores are log-odds. */
export const logLoss =
  (labels: Uint8Array, counts: Float64Array): Loss =>
  (scores, { slope, curve }) => {
    for (let row = 0; row < labels.length; row += 1) {
      const chance = 1 / (1 + Math.exp(-(scores[row] as number)))
      const count = counts[row] as number
      slope[row] = count * (chance - (labels[row] as number))
      curve[row] = Math.max(LEAST_CURVE, count * chance * (1 - chance))
    }
  }

/**
 * Within each group, every positive against every negative, on the logistic of the difference (RankNet, Burges et al.
 * 2005). Each group counts 1, however long: it is one list that somebody reads.
 */
export const pairLoss =
  (labels: Uint8Array, groups: Int32Array): Loss =>
  (scores, { slope, curve }) => {
    slope.fill(0)
    curve.fill(LEAST_CURVE)
    for (let group = 0; group + 1 < groups.length; group += 1) {
      const positives: number[] = []
      const negatives: number[] = []
      for (let row = groups[group] as number; row < (groups[group + 1] as number); row += 1) {
        ;(labels[row] === 1 ? positives : negatives).push(row)
      }
      const count = 1 / (positives.length * negatives.length)
      for (const above of positives) {
        for (const below of negatives) {
          const wrong = 1 / (1 + Math.exp((scores[above] as number) - (scores[below] as number)))
          const bend = count * wrong * (1 - wrong)
          slope[above] = (slope[above] as number) - count * wrong
          slope[below] = (slope[below] as number) + count * wrong
          curve[above] = (curve[above] as number) + bend
          curve[below] = (curve[below] as number) + bend
        }
      }
    }
  }
