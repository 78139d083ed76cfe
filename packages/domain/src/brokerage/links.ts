/**
 * Who knows whom, as compressed sparse rows: the links of node v are `targets[offsets[v] .. offsets[v + 1])`, each link
 * standing at both of its ends. Weights are probabilities that a word is passed on, above 0 and at most 1.
 */
export interface Links {
  readonly nodeCount: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** Every pair once, in any order; neither a node with itself. */
export interface Pairs {
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  readonly probability: ArrayLike<number>
}

/** Linear in nodes and pairs; the links of a node are in ascending order. */
export const linksOf = (nodeCount: number, { from, to, probability }: Pairs): Links => {
  const offsets = new Int32Array(nodeCount + 1)
  for (let pair = 0; pair < from.length; pair += 1) {
    bump(offsets, (from[pair] ?? 0) + 1)
    bump(offsets, (to[pair] ?? 0) + 1)
  }
  for (let node = 0; node < nodeCount; node += 1) {
    offsets[node + 1] = (offsets[node] ?? 0) + (offsets[node + 1] ?? 0)
  }
  const half = { from: new Int32Array(2 * from.length), weight: new Float64Array(2 * from.length) }
  const targets = new Int32Array(2 * from.length)
  const weights = new Float64Array(2 * from.length)
  // Laid down by one end and read back by the other: two passes of counting leave every row in order.
  const place = offsets.slice()
  for (let pair = 0; pair < from.length; pair += 1) {
    const [a, b, weight] = [from[pair] ?? 0, to[pair] ?? 0, probability[pair] ?? 0]
    put(half.from, half.weight, bump(place, b), a, weight)
    put(half.from, half.weight, bump(place, a), b, weight)
  }
  place.set(offsets)
  for (let node = 0; node < nodeCount; node += 1) {
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
      put(targets, weights, bump(place, half.from[slot] ?? 0), node, half.weight[slot] ?? 0)
    }
  }
  return { nodeCount, offsets, targets, weights }
}

const put = (nodes: Int32Array, weights: Float64Array, slot: number, node: number, weight: number): void => {
  nodes[slot] = node
  weights[slot] = weight
}

/** What stood there before it was raised. */
const bump = (counts: Int32Array, at: number): number => {
  const before = counts[at] ?? 0
  counts[at] = before + 1
  return before
}

/** How many links a node has. */
export const degreeOf = ({ offsets }: Links, node: number): number =>
  (offsets[node + 1] ?? 0) - (offsets[node] ?? 0)
