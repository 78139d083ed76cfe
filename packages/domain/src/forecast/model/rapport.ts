import type { Batch } from '../evaluate/batch.ts'
import type { Examples } from '../evaluate/examples.ts'
import { FEATURES } from '../features/feature-rows.ts'
import { binColumns } from '../learner/bins.ts'
import { type BoostOptions, boost, forestScores } from '../learner/boost.ts'
import { fitLinear, linearScores } from '../learner/linear.ts'
import { logLoss, pairLoss } from '../learner/losses.ts'
import type { Forecaster } from './forecaster.ts'

/*
 * Rapport's own forecast: three views of the same features, all on the scale of log-odds, added up. A logistic
 * regression drawn strongly towards zero, which holds up where a log is short; trees boosted on the log-loss of each
 * tie; trees boosted on the order within each ego's list. Models of different kinds err differently, so that their
 * sum errs less than most of them (Breiman 1996). How much each counts is chosen on the later piece of the training
 * part; everything else was chosen on such pieces of public logs, and is the same for every log.
 */

/** Precision of the normal prior on a standardised weight, in units of curvature. */
const WEIGHT_PRECISION = 1_000
/** Rows of an ego that count fully together: an ego with hundreds of ties shall not outvote all others. */
const FULL_ROWS = 30
const TREES: Omit<BoostOptions, 'seed' | 'ridge'> = {
  rounds: 120,
  rate: 0.08,
  leaves: 4,
  leastRows: 40,
  columns: 0.15,
  groups: 0.5,
}
const LOG_RIDGE = 10
const PAIR_RIDGE = 0.5
/** Forests averaged in each view: drawing rows and columns makes a single one waver. */
const SEEDS = [1, 2, 3]

export interface Lessons {
  /** Lists with somebody to find and somebody to pass over. */
  readonly mixed: Examples
  /** Any lists. */
  readonly all: Examples
}

type View = (batch: Pick<Batch, 'cells' | 'labels'>) => Float64Array
export type Blend = readonly [linear: number, chance: number, order: number]

/** Blends tried, the usual one first; of equals the first is taken. */
export const BLENDS: readonly Blend[] = [
  [1, 1, 0.5],
  [1, 0.5, 0.25],
  [1, 2, 1],
  [0.25, 1, 0.5],
  [1, 0, 0],
]

export const fitViews = ({ mixed, all }: Lessons, seeds: readonly number[] = SEEDS): readonly View[] => {
  const size = FEATURES.length
  const linear = fitLinear(mixed, size, WEIGHT_PRECISION, rowCounts(mixed))
  const everyRow = new Float64Array(all.labels.length).fill(1)
  const binnedAll = binColumns(all.cells, size)
  const chances = seeds.map((seed) =>
    boost(binnedAll, all.groups, logLoss(all.labels, everyRow), { ...TREES, ridge: LOG_RIDGE, seed }),
  )
  const binnedMixed = binColumns(mixed.cells, size)
  const orders = seeds.map((seed) =>
    boost(binnedMixed, mixed.groups, pairLoss(mixed.labels, mixed.groups), {
      ...TREES,
      ridge: PAIR_RIDGE,
      seed,
    }),
  )
  return [
    ({ cells }) => linearScores(linear, cells),
    ...[chances, orders].map(
      (forests): View =>
        ({ cells }) => {
          const sum = new Float64Array(cells.length / size)
          for (const forest of forests) {
            forestScores(forest, cells, size).forEach((score, row) => {
              sum[row] = (sum[row] as number) + score / forests.length
            })
          }
          return sum
        },
    ),
  ]
}

export const blended = (scores: readonly Float64Array[], blend: Blend): Float64Array =>
  Float64Array.from({ length: scores[0]?.length ?? 0 }, (_, row) =>
    scores.reduce((sum, view, index) => sum + (blend[index] as number) * (view[row] as number), 0),
  )

export const rapportForecaster = (views: readonly View[], blend: Blend): Forecaster => ({
  name: 'rapport',
  scores: (batch) =>
    blended(
      views.map((view) => view(batch)),
      blend,
    ),
})

const rowCounts = ({ groups, labels }: Examples): Float64Array => {
  const counts = new Float64Array(labels.length)
  for (let group = 0; group + 1 < groups.length; group += 1) {
    const from = groups[group] as number
    const to = groups[group + 1] as number
    counts.fill(Math.min(1, FULL_ROWS / (to - from)), from, to)
  }
  return counts
}
