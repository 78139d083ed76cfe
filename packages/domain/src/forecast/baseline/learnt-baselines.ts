import type { Examples } from '../evaluate/examples.ts'
import { columnOf, FEATURES } from '../features/feature-rows.ts'
import { binColumns } from '../learner/bins.ts'
import { boost, forestScores } from '../learner/boost.ts'
import { fitLinear, linearScores } from '../learner/linear.ts'
import { logLoss } from '../learner/losses.ts'
import type { Forecaster } from '../model/forecaster.ts'

/** Thirty-five usual cues: recency, frequency, direction, rhythm, both people's activity and shared contacts. */
const BASELINE_COLUMNS = [
  ...[0.25, 0.5, 1, 2, 4, 8].map((h) => `days ${h}`),
  ...['messages 0.25', 'messages 1', 'messages 4', 'messages'],
  ...['days we spoke 1', 'days they spoke 1', 'days we spoke 4', 'days they spoke 4'],
  ...['silence', 'our silence', 'their silence', 'days', 'rate'],
  ...['mean gap', 'burstiness', 'silence in rhythms', 'last gap', 'they spoke last', 'balance'],
  ...['alter days 0.25', 'alter days 1', 'alter days 4', 'alter silence', 'alter ties'],
  ...['ego days 1', 'ego ties', 'in touch with both', 'adamic adar', 'place by days 4'],
].map(columnOf)
const SIZE = BASELINE_COLUMNS.length

/** A weak prior on standardised weights, as common libraries have it. */
export const WEAK_PRECISION = 1
/**
 * For dormant rows alone: with a few dozen positives a weak prior learns chance; this one, chosen on the training
 * parts of public logs, is about the curvature they bring.
 */
export const STRONG_PRECISION = 1_000

const chosen = (cells: Float32Array): Float32Array => {
  const rows = cells.length / FEATURES.length
  const narrow = new Float32Array(rows * SIZE)
  for (let row = 0; row < rows; row += 1) {
    for (let index = 0; index < SIZE; index += 1) {
      narrow[row * SIZE + index] = cells[
        row * FEATURES.length + (BASELINE_COLUMNS[index] as number)
      ] as number
    }
  }
  return narrow
}

export const fitLogistic35 = (
  name: string,
  { cells, labels }: Pick<Examples, 'cells' | 'labels'>,
  precision: number,
): Forecaster => {
  const linear = fitLinear({ cells: chosen(cells), labels }, SIZE, precision)
  return { name, scores: (batch) => linearScores(linear, chosen(batch.cells)) }
}

/** Those of the examples that are dormant ties. */
export const onlyDormant = (
  { cells, labels, silence }: Examples,
  dormant: number,
): Pick<Examples, 'cells' | 'labels'> => {
  const kept = [...labels.keys()].filter((row) => (silence[row] as number) >= dormant)
  const some = new Float32Array(kept.length * FEATURES.length)
  kept.forEach((row, index) => {
    some.set(cells.subarray(row * FEATURES.length, (row + 1) * FEATURES.length), index * FEATURES.length)
  })
  return { cells: some, labels: Uint8Array.from(kept, (row) => labels[row] as number) }
}

/** Boosted trees as common libraries grow them when nothing is said. */
export const fitBoosted35 = ({ cells, labels, groups }: Examples): Forecaster => {
  const narrow = chosen(cells)
  const everyRow = new Float64Array(labels.length).fill(1)
  const forest = boost(binColumns(narrow, SIZE), groups, logLoss(labels, everyRow), {
    rounds: 100,
    rate: 0.1,
    leaves: 31,
    leastRows: 20,
    ridge: 0,
    columns: 1,
    groups: 1,
    seed: 1,
  })
  return {
    name: 'boosted trees, 35 features',
    scores: ({ cells: seen }) => forestScores(forest, chosen(seen), SIZE),
  }
}
