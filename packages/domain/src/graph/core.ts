import { EQUAL_WITHIN } from './cost.ts'

/**
 * A small directed graph that holds every path in question, with exact costs (−ln p). Its nodes stand in the order of
 * their numbers in the whole graph; one more, `root`, has an arc of cost 0 to each node a path may start at. No arc leads
 * into such a node otherwise, none leaves an end.
 */
export interface Core {
  /** Number in the whole graph of each node but the root. */
  readonly numbers: readonly number[]
  readonly root: number
  readonly isEnd: Uint8Array
  readonly out: Arcs
  readonly into: Arcs
}

/** Rows of arcs: those of a node lie from `offsets[node]` to `offsets[node + 1]`. */
interface Arcs {
  readonly offsets: Int32Array
  readonly others: Int32Array
  readonly costs: Float64Array
}

/** What the search found: arcs between numbers of the whole graph, each at most once. */
export interface CoreParts {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Probability of each arc. */
  readonly probability: readonly number[]
}

export const buildCore = ({ starts, ends, from, to, probability }: CoreParts): Core => {
  const known = new Set<number>(starts)
  for (const node of ends) known.add(node)
  for (const node of from) known.add(node)
  for (const node of to) known.add(node)
  const numbers = Int32Array.from(known).sort()
  const local = new Map<number, number>()
  for (let index = 0; index < numbers.length; index += 1) local.set(numbers[index] as number, index)
  const at = (node: number) => local.get(node) as number
  const root = numbers.length
  const isEnd = new Uint8Array(root + 1)
  for (const node of ends) isEnd[at(node)] = 1
  const tails = [...from.map(at), ...starts.map(() => root)]
  const heads = [...to.map(at), ...starts.map(at)]
  const costs = [...probability.map((p) => -Math.log(p)), ...starts.map(() => 0)]
  return {
    numbers: Array.from(numbers),
    root,
    isEnd,
    out: rows(root + 1, tails, heads, costs),
    into: rows(root + 1, heads, tails, costs),
  }
}

const rows = (
  size: number,
  of: readonly number[],
  others: readonly number[],
  costs: readonly number[],
): Arcs => {
  const offsets = new Int32Array(size + 1)
  for (const node of of) offsets[node + 1] = (offsets[node + 1] as number) + 1
  for (let node = 0; node < size; node += 1)
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number)
  const next = offsets.slice()
  const arcs = { offsets, others: new Int32Array(of.length), costs: new Float64Array(of.length) }
  for (let arc = 0; arc < of.length; arc += 1) {
    const node = of[arc] as number
    const place = next[node] as number
    arcs.others[place] = others[arc] as number
    arcs.costs[place] = costs[arc] as number
    next[node] = place + 1
  }
  return arcs
}

/** Below 0 where the first is the better: cheaper, else fewer hops. Costs that differ by rounding only are equal. */
export const compareLabels = (costA: number, hopsA: number, costB: number, hopsB: number): number => {
  if (costA < costB - EQUAL_WITHIN) return -1
  if (costA > costB + EQUAL_WITHIN) return 1
  return hopsA - hopsB
}
