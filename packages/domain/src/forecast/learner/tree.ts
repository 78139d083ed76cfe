import { type BinnedColumns, MOST_BINS } from './bins.ts'

/** A regression tree: node 0 is the root, a node with feature −1 a leaf. */
export interface Tree {
  readonly feature: Int16Array
  /** Rows at or below it go left. */
  readonly threshold: Float64Array
  readonly thresholdBin: Uint8Array
  readonly left: Int16Array
  readonly right: Int16Array
  readonly value: Float64Array
}

export interface TreeOptions {
  readonly leaves: number
  readonly leastRows: number
  /** Pulls the values of leaves with little to say towards 0. */
  readonly ridge: number
}

/** Slope and curvature of the loss by row. */
export interface Gradients {
  readonly slope: Float64Array
  readonly curve: Float64Array
}

interface OpenLeaf {
  readonly node: number
  readonly rows: Int32Array
  readonly sums: Float64Array
  readonly slope: number
  readonly curve: number
  readonly split: Split | null
}

interface Split {
  readonly gain: number
  readonly column: number
  readonly bin: number
}

/** Slope, curve and count, for each bin of each column. */
const FIELDS = 3
const COLUMN_CELLS = MOST_BINS * FIELDS

/**
 * Grows a tree leaf by leaf, the best split first, on sums by bin (Friedman 2001; Ke et al. 2017, LightGBM).
 * Complexity: rows · columns for each level. Equal gains go to the column named first, then to the lower bin.
 */
export const growTree = (
  { bins, edges }: BinnedColumns,
  rows: Int32Array,
  columns: readonly number[],
  { slope, curve }: Gradients,
  { leaves, leastRows, ridge }: TreeOptions,
): Tree => {
  const most = 2 * leaves - 1
  const tree = {
    feature: new Int16Array(most).fill(-1),
    threshold: new Float64Array(most),
    thresholdBin: new Uint8Array(most),
    left: new Int16Array(most),
    right: new Int16Array(most),
    value: new Float64Array(most),
  }

  const sumsOf = (of: Int32Array): Float64Array => {
    const sums = new Float64Array(columns.length * COLUMN_CELLS)
    for (let index = 0; index < columns.length; index += 1) {
      const column = bins[columns[index] as number] as Uint8Array
      const start = index * COLUMN_CELLS
      for (let each = 0; each < of.length; each += 1) {
        const row = of[each] as number
        const cell = start + (column[row] as number) * FIELDS
        sums[cell] = (sums[cell] as number) + (slope[row] as number)
        sums[cell + 1] = (sums[cell + 1] as number) + (curve[row] as number)
        sums[cell + 2] = (sums[cell + 2] as number) + 1
      }
    }
    return sums
  }

  const worth = (slopes: number, curves: number) => (slopes * slopes) / (curves + ridge)

  const bestSplit = (sums: Float64Array, count: number, slopes: number, curves: number): Split | null => {
    let best: Split | null = null
    const whole = worth(slopes, curves)
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] as number
      const last = (edges[column] as Float64Array).length
      let leftSlope = 0
      let leftCurve = 0
      let leftCount = 0
      for (let bin = 0; bin < last; bin += 1) {
        const cell = index * COLUMN_CELLS + bin * FIELDS
        leftSlope += sums[cell] as number
        leftCurve += sums[cell + 1] as number
        leftCount += sums[cell + 2] as number
        if (leftCount < leastRows) continue
        if (count - leftCount < leastRows) break
        const gain = worth(leftSlope, leftCurve) + worth(slopes - leftSlope, curves - leftCurve) - whole
        if (gain > (best?.gain ?? 1e-9)) best = { gain, column, bin }
      }
    }
    return best
  }

  const open = (node: number, of: Int32Array, sums: Float64Array): OpenLeaf => {
    let slopes = 0
    let curves = 0
    for (const row of of) {
      slopes += slope[row] as number
      curves += curve[row] as number
    }
    tree.value[node] = -slopes / (curves + ridge)
    return {
      node,
      rows: of,
      sums,
      slope: slopes,
      curve: curves,
      split: bestSplit(sums, of.length, slopes, curves),
    }
  }

  let leavesOpen = [open(0, rows, sumsOf(rows))]
  let nodes = 1
  while (nodes + 2 <= most) {
    const best = leavesOpen.reduce<OpenLeaf | null>(
      (top, leaf) => (leaf.split !== null && leaf.split.gain > (top?.split?.gain ?? 0) ? leaf : top),
      null,
    )
    if (best?.split == null) break
    const { column, bin } = best.split
    const inColumn = bins[column] as Uint8Array
    const below = best.rows.filter((row) => (inColumn[row] as number) <= bin)
    const above = best.rows.filter((row) => (inColumn[row] as number) > bin)
    tree.feature[best.node] = column
    tree.thresholdBin[best.node] = bin
    tree.threshold[best.node] = (edges[column] as Float64Array)[bin] as number
    tree.left[best.node] = nodes
    tree.right[best.node] = nodes + 1
    // The larger side's sums are what the smaller one's leave of the whole.
    const isBelowSmaller = below.length < above.length
    const small = sumsOf(isBelowSmaller ? below : above)
    const large = best.sums
    for (let cell = 0; cell < large.length; cell += 1) {
      large[cell] = (large[cell] as number) - (small[cell] as number)
    }
    leavesOpen = leavesOpen.filter((leaf) => leaf !== best)
    leavesOpen.push(
      open(nodes, below, isBelowSmaller ? small : large),
      open(nodes + 1, above, isBelowSmaller ? large : small),
    )
    nodes += 2
  }
  return tree
}
