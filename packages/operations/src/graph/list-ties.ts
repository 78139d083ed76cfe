import type { ListColumns } from '../ports/tie.ts'

/** The ties of one list between nodes: compressed rows by the smaller node, so that ten million stay small. */
export interface ListTies {
  /** Nodes with a row of their own, ascending. */
  readonly rows: Int32Array
  /** Row `r` has the entries `offsets[r]` to `offsets[r + 1]`. Length: rows + 1. */
  readonly offsets: Int32Array
  readonly larger: Int32Array
  readonly weight: Float64Array
}

/** Rewrites ties between points as ties between nodes; where two points are one person, their tie is none. Linear. */
export const tiesBetweenNodes = (
  chunks: readonly ListColumns[],
  nodeOfPoint: Int32Array,
  nodeCount: number,
): ListTies => {
  const counts = new Int32Array(nodeCount)
  const each = (take: (smaller: number, larger: number, weight: number) => void): void => {
    for (const { first, second, weight } of chunks) {
      for (let tie = 0; tie < first.length; tie += 1) {
        const [a, b] = [nodeOfPoint[first[tie] ?? -1], nodeOfPoint[second[tie] ?? -1]]
        if (a === undefined || b === undefined || a === b) continue
        take(Math.min(a, b), Math.max(a, b), weight[tie] ?? 0)
      }
    }
  }
  each((smaller) => {
    counts[smaller] = (counts[smaller] ?? 0) + 1
  })
  const rows = Int32Array.from(nonZero(counts))
  const offsets = new Int32Array(rows.length + 1)
  const placeOf = new Int32Array(nodeCount)
  rows.forEach((node, row) => {
    placeOf[node] = offsets[row] ?? 0
    offsets[row + 1] = (offsets[row] ?? 0) + (counts[node] ?? 0)
  })
  const total = offsets.at(-1) ?? 0
  const larger = new Int32Array(total)
  const weights = new Float64Array(total)
  each((smaller, other, weight) => {
    const place = placeOf[smaller] ?? 0
    larger[place] = other
    weights[place] = weight
    placeOf[smaller] = place + 1
  })
  return { rows, offsets, larger, weight: weights }
}

function* nonZero(counts: Int32Array): Iterable<number> {
  for (let node = 0; node < counts.length; node += 1) if ((counts[node] ?? 0) > 0) yield node
}

/** What a list says of two nodes; 0 where it says nothing. Named twice, the likelier counts. */
export const weightOf = ({ rows, offsets, larger, weight }: ListTies, a: number, b: number): number => {
  const row = rowOf(rows, Math.min(a, b))
  if (row === -1) return 0
  const other = Math.max(a, b)
  let most = 0
  for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry += 1) {
    if (larger[entry] === other) most = Math.max(most, weight[entry] ?? 0)
  }
  return most
}

const rowOf = (rows: Int32Array, node: number): number => {
  let low = 0
  let high = rows.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = rows[middle] ?? 0
    if (found === node) return middle
    if (found < node) low = middle + 1
    else high = middle - 1
  }
  return -1
}
