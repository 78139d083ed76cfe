/** Bins a column is cut into: as good as exact splits on a few ten thousand rows, and a byte each. */
export const MOST_BINS = 64
/** Values looked at to place the edges. */
const SAMPLE = 8_000

/** Columns cut into bins of about as many rows each. */
export interface BinnedColumns {
  readonly rows: number
  /** By column, the bin of each row. */
  readonly bins: readonly Uint8Array[]
  /** By column, ascending: a value above edge `i` is in a bin above `i`. */
  readonly edges: readonly Float64Array[]
}

export const binColumns = (cells: Float32Array, size: number): BinnedColumns => {
  const rows = cells.length / size
  const edges = Array.from({ length: size }, (_, column) => edgesOf(cells, rows, size, column))
  const bins = edges.map((columnEdges, column) => {
    const columnBins = new Uint8Array(rows)
    for (let row = 0; row < rows; row += 1) {
      columnBins[row] = binOf(columnEdges, cells[row * size + column] as number)
    }
    return columnBins
  })
  return { rows, bins, edges }
}

const edgesOf = (cells: Float32Array, rows: number, size: number, column: number): Float64Array => {
  const stride = Math.max(1, Math.floor(rows / SAMPLE))
  const values = Float64Array.from(
    { length: Math.ceil(rows / stride) },
    (_, index) => cells[index * stride * size + column] as number,
  ).sort()
  const edges: number[] = []
  for (let bin = 1; bin < MOST_BINS; bin += 1) {
    const place = Math.floor((bin * values.length) / MOST_BINS)
    const edge = ((values[place] as number) + (values[Math.max(0, place - 1)] as number)) / 2
    if (edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(edge)
  }
  return Float64Array.from(edges)
}

export const binOf = (edges: Float64Array, value: number): number => {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > (edges[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}
