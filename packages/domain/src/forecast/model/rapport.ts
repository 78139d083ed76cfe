import type { Examples } from '../evaluate/examples.ts'
import { FEATURES } from '../features/feature-rows.ts'
import { fitBayesianLogistic, scoreOf } from '../learner/bayesian-logistic.ts'
import { binColumns } from '../learner/bins.ts'
import { type BoostOptions, boost, forestScores } from '../learner/boost.ts'
import { logLoss, pairLoss } from '../learner/losses.ts'
import { fitScaling, scaled } from '../learner/scaling.ts'
import type { Forecaster } from './forecaster.ts'

/*
 * Rapport's own forecast: the sum of three views of the same features, all on the scale of log-odds. A logistic
 * regression drawn strongly towards zero, which holds up where a log is short; trees boosted on the log-loss of each
 * tie; trees boosted on the order within each ego's list. Averaging models of different kinds errs less than the best
 * of them (Breiman 1996). Everything was chosen on validation parts within the training parts of public sets.
 */

/** Precision of the normal prior on a standardised weight, in units of curvature. */
const WEIGHT_PRECISION = 1_000
/** Rows of an ego that count fully together: an ego with hundreds of ties shall not outvote all others. */
const FULL_ROWS = 30
const SEEDS = [1, 2, 3]
const TREES: Omit<BoostOptions, 'seed' | 'ridge'> = {
  rounds: 100,
  rate: 0.05,
  leaves: 8,
  leastRows: 40,
  columns: 0.15,
  groups: 0.5,
}
const LOG_RIDGE = 10
const PAIR_RIDGE = 0.5

export const fitRapport = ({ cells, labels, groups }: Examples): Forecaster => {
  const size = FEATURES.length
  const scaling = fitScaling(cells, size)
  const rows = scaled(cells, scaling)
  const counts = rowCounts(groups, labels.length)
  const weights = fitBayesianLogistic(withConstant(rows, size), labels, ridgePrior(size), counts)
  const plainWeights = weights.slice(1)
  const binned = binColumns(rows, size)
  const forests = SEEDS.flatMap((seed) => [
    boost(rows, size, groups, logLoss(labels, counts), { ...TREES, ridge: LOG_RIDGE, seed }, binned),
    boost(rows, size, groups, pairLoss(labels, groups), { ...TREES, ridge: PAIR_RIDGE, seed }, binned),
  ])
  return {
    name: 'rapport',
    scores: (batch) => {
      const seen = scaled(batch.cells, scaling)
      const scores = Float64Array.from(batch.labels, (_, row) => scoreOf(seen, row * size, plainWeights))
      for (const forest of forests) {
        forestScores(forest, seen, size).forEach((score, row) => {
          scores[row] = (scores[row] as number) + score / forests.length
        })
      }
      return scores
    },
  }
}

const rowCounts = (groups: Int32Array, rows: number): Float64Array => {
  const counts = new Float64Array(rows)
  for (let group = 0; group + 1 < groups.length; group += 1) {
    const from = groups[group] as number
    const to = groups[group + 1] as number
    counts.fill(Math.min(1, FULL_ROWS / (to - from)), from, to)
  }
  return counts
}

const withConstant = (cells: Float32Array, size: number): Float32Array => {
  const rows = cells.length / size
  const wide = new Float32Array(rows * (size + 1))
  for (let row = 0; row < rows; row += 1) {
    wide[row * (size + 1)] = 1
    wide.set(cells.subarray(row * size, (row + 1) * size), row * (size + 1) + 1)
  }
  return wide
}

const ridgePrior = (size: number) => ({
  mean: new Array<number>(size + 1).fill(0),
  precision: [1e-3, ...new Array<number>(size).fill(WEIGHT_PRECISION)],
})
