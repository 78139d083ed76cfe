/** How each column is brought to mean 0 and spread 1. */
export interface Scaling {
  readonly mean: Float64Array
  /** One over the standard deviation; 0 for a column that never varied. */
  readonly factor: Float64Array
}

/** Spreads beyond which a value says no more: guards a linear model against what it never saw. */
const FURTHEST = 6
/** Variance below which a column counts as constant. */
const CONSTANT = 1e-6

export const fitScaling = (cells: Float32Array, size: number): Scaling => {
  const rows = cells.length / size
  const mean = new Float64Array(size)
  const squares = new Float64Array(size)
  for (let cell = 0; cell < cells.length; cell += 1) {
    const column = cell % size
    mean[column] = (mean[column] as number) + (cells[cell] as number) / rows
  }
  for (let cell = 0; cell < cells.length; cell += 1) {
    const column = cell % size
    squares[column] =
      (squares[column] as number) + ((cells[cell] as number) - (mean[column] as number)) ** 2 / rows
  }
  return { mean, factor: squares.map((variance) => (variance > CONSTANT ? 1 / Math.sqrt(variance) : 0)) }
}

/** A copy of `cells` in spreads from the mean. */
export const scaled = (cells: Float32Array, { mean, factor }: Scaling): Float32Array => {
  const size = mean.length
  return cells.map((value, cell) => {
    const column = cell % size
    const spreads = (value - (mean[column] as number)) * (factor[column] as number)
    return Math.max(-FURTHEST, Math.min(FURTHEST, spreads))
  })
}
