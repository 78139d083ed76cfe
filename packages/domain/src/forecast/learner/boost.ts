import type { BinnedColumns } from './bins.ts'
import { createRandom } from './random.ts'
import { type Gradients, growTree, type Tree, type TreeOptions } from './tree.ts'

export interface Forest {
  readonly trees: readonly Tree[]
  /** What each tree's answer counts. */
  readonly rate: number
}

export interface BoostOptions extends TreeOptions {
  readonly rounds: number
  readonly rate: number
  /** Shares of the columns and of the groups that each tree is grown on (Friedman 2002). */
  readonly columns: number
  readonly groups: number
  readonly seed: number
}

/** Writes the slope and curvature of a loss at `scores`. */
export type Loss = (scores: Float64Array, gradients: Gradients) => void

/** Gradient boosting (Friedman 2001). `groups` are offsets of rows that are drawn together; the seed decides the draw. */
export const boost = (
  binned: BinnedColumns,
  groups: Int32Array,
  loss: Loss,
  options: BoostOptions,
): Forest => {
  const { rows, edges } = binned
  const scores = new Float64Array(rows)
  const gradients = { slope: new Float64Array(rows), curve: new Float64Array(rows) }
  const random = createRandom(options.seed)
  const trees: Tree[] = []
  const drawn = new Int32Array(rows)
  for (let round = 0; round < options.rounds; round += 1) {
    loss(scores, gradients)
    let count = 0
    for (let group = 0; group + 1 < groups.length; group += 1) {
      if (options.groups < 1 && random() >= options.groups) continue
      for (let row = groups[group] as number; row < (groups[group + 1] as number); row += 1) {
        drawn[count] = row
        count += 1
      }
    }
    const columns: number[] = []
    for (let column = 0; column < edges.length; column += 1) {
      const isDrawn = options.columns >= 1 || random() < options.columns
      if (isDrawn && (edges[column] as Float64Array).length > 0) columns.push(column)
    }
    const tree = growTree(binned, drawn.slice(0, count), columns, gradients, options)
    trees.push(tree)
    addBinned(tree, binned, options.rate, scores)
  }
  return { trees, rate: options.rate }
}

const addBinned = (tree: Tree, { bins, rows }: BinnedColumns, rate: number, scores: Float64Array): void => {
  for (let row = 0; row < rows; row += 1) {
    let node = 0
    let feature = tree.feature[0] as number
    while (feature >= 0) {
      const bin = (bins[feature] as Uint8Array)[row] as number
      node = (bin <= (tree.thresholdBin[node] as number) ? tree.left[node] : tree.right[node]) as number
      feature = tree.feature[node] as number
    }
    scores[row] = (scores[row] as number) + rate * (tree.value[node] as number)
  }
}

/** The forest's answer for each row of `cells`. */
export const forestScores = ({ trees, rate }: Forest, cells: Float32Array, size: number): Float64Array => {
  const scores = new Float64Array(cells.length / size)
  for (const tree of trees) {
    for (let row = 0; row < scores.length; row += 1) {
      let node = 0
      let feature = tree.feature[0] as number
      while (feature >= 0) {
        const value = cells[row * size + feature] as number
        node = (value <= (tree.threshold[node] as number) ? tree.left[node] : tree.right[node]) as number
        feature = tree.feature[node] as number
      }
      scores[row] = (scores[row] as number) + rate * (tree.value[node] as number)
    }
  }
  return scores
}
