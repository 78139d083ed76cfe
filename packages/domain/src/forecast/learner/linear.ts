import { fitBayesianLogistic, scoreOf } from './bayesian-logistic.ts'
import { fitScaling, type Scaling, scaled } from './scaling.ts'

/** A logistic regression on standardised columns. */
export interface Linear {
  readonly scaling: Scaling
  /** The constant first. */
  readonly weights: readonly number[]
}

/** The constant is as good as free. */
const FREE = 1e-3

/** `precision` is that of the normal prior around 0 on every weight but the constant; `counts` how much a row counts. */
export const fitLinear = (
  { cells, labels }: { readonly cells: Float32Array; readonly labels: Uint8Array },
  size: number,
  precision: number,
  counts?: Float64Array,
): Linear => {
  const scaling = fitScaling(cells, size)
  const prior = {
    mean: new Array<number>(size + 1).fill(0),
    precision: [FREE, ...new Array<number>(size).fill(precision)],
  }
  return { scaling, weights: fitBayesianLogistic(withConstant(cells, scaling), labels, prior, counts) }
}

/** Log-odds of each row of `cells`. */
export const linearScores = ({ scaling, weights }: Linear, cells: Float32Array): Float64Array => {
  const size = scaling.mean.length
  const rows = withConstant(cells, scaling)
  return Float64Array.from({ length: cells.length / size }, (_, row) =>
    scoreOf(rows, row * (size + 1), weights),
  )
}

const withConstant = (cells: Float32Array, scaling: Scaling): Float32Array => {
  const size = scaling.mean.length
  const standard = scaled(cells, scaling)
  const rows = cells.length / size
  const wide = new Float32Array(rows * (size + 1))
  for (let row = 0; row < rows; row += 1) {
    wide[row * (size + 1)] = 1
    wide.set(standard.subarray(row * size, (row + 1) * size), row * (size + 1) + 1)
  }
  return wide
}
