import { stepsOf } from './cost.ts'
import { type GraphMemory, ownMemory } from './memory.ts'

/**
 * An undirected graph of ties between the nodes 0 to n − 1: compressed sparse rows in typed arrays, each row sorted by
 * cost, cheapest first. A row lies at `starts[node]`, has `degrees[node]` arcs and room for `rooms[node]`. Read it
 * through `neighbours` and the searches; write it through `setTie` and `removeTie` only.
 */
export interface TieGraph {
  readonly nodeCount: number
  tieCount: number
  readonly starts: Int32Array
  readonly degrees: Int32Array
  readonly rooms: Int32Array
  /** Of each arc: where it leads, −ln p in whole steps rounded down, and which tie it is one direction of. */
  targets: Int32Array
  costs: Uint16Array
  ties: Int32Array
  /** Slots of the three above in use or given up, from the start. */
  usedArcs: number
  /** Of each tie built with: that a word is passed on over it, above 0 and at most 1. */
  readonly probabilities: Float64Array
  /** The same of the ties added later, whose numbers go on from there. */
  laterProbabilities: Float64Array
  usedTies: number
  readonly freeTies: number[]
}

export interface TieColumns {
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  readonly probability: ArrayLike<number>
}

/**
 * Builds the graph in linear time. Of ties given twice, in whichever direction, the likelier counts; ties of
 * probability 0 are none. A `Float64Array` of probabilities is kept and must not be written to afterwards; where the graph
 * is to be shared, it has to lie in `sharedMemory` itself. Throws a RangeError for a node or probability out of range and for a tie of a node with itself.
 */
export const buildGraph = (
  nodeCount: number,
  given: TieColumns,
  memory: GraphMemory = ownMemory,
): TieGraph => {
  const { from, to } = given
  const probabilities =
    given.probability instanceof Float64Array ? given.probability : Float64Array.from(given.probability)
  const starts = memory.int32(nodeCount)
  const degrees = degreesOf(nodeCount, given, memory)
  let arcs = 0
  for (let node = 0; node < nodeCount; node += 1) {
    starts[node] = arcs
    arcs += degrees[node] as number
  }
  // Memory that nothing was written to takes no place, so that room for later ties costs nothing.
  const size = arcs + (arcs >> 3) + FEWEST_SPARE_ARCS
  const targets = memory.int32(size)
  const costs = memory.uint16(size)
  const ties = memory.int32(size)
  const rooms = memory.int32(nodeCount)
  rooms.set(degrees)
  const graph: TieGraph = {
    nodeCount,
    tieCount: 0,
    starts,
    degrees,
    rooms,
    targets,
    costs,
    ties,
    usedArcs: arcs,
    probabilities,
    laterProbabilities: memory.float64(0),
    usedTies: probabilities.length,
    freeTies: [],
  }
  fillRows(graph, from, to)
  sortRows(graph)
  dropDoubles(graph)
  return graph
}

/** Arcs that can be added to the smallest of graphs before it is moved. */
const FEWEST_SPARE_ARCS = 1_024

const degreesOf = (
  nodeCount: number,
  { from, to, probability }: TieColumns,
  memory: GraphMemory,
): Int32Array => {
  const degrees = memory.int32(nodeCount)
  for (let tie = 0; tie < probability.length; tie += 1) {
    const p = probability[tie] as number
    const a = from[tie] as number
    const b = to[tie] as number
    if (!(p >= 0 && p <= 1)) throw new RangeError(`a tie of probability ${p}`)
    if (!(a >= 0 && a < nodeCount && b >= 0 && b < nodeCount)) throw new RangeError(`a tie of ${a} and ${b}`)
    if (a === b) throw new RangeError(`a tie of ${a} with itself`)
    if (p === 0) continue
    degrees[a] = (degrees[a] as number) + 1
    degrees[b] = (degrees[b] as number) + 1
  }
  return degrees
}

/** Arcs written in one pass over the ties: rows of so many stay in the processor's cache, writes to more would not. */
const ARCS_A_PASS = 1_000_000

const fillRows = (graph: TieGraph, from: ArrayLike<number>, to: ArrayLike<number>): void => {
  const { nodeCount, starts, degrees, targets, costs, ties, probabilities } = graph
  const filled = new Int32Array(nodeCount)
  const put = (node: number, target: number, cost: number, tie: number): void => {
    const arc = (starts[node] as number) + (filled[node] as number)
    targets[arc] = target
    costs[arc] = cost
    ties[arc] = tie
    filled[node] = (filled[node] as number) + 1
  }
  let first = 0
  while (first < nodeCount) {
    let end = first
    for (let arcs = 0; end < nodeCount && arcs < ARCS_A_PASS; end += 1) arcs += degrees[end] as number
    for (let tie = 0; tie < probabilities.length; tie += 1) {
      const a = from[tie] as number
      const b = to[tie] as number
      const isFirst = a >= first && a < end
      const isSecond = b >= first && b < end
      if (!isFirst && !isSecond) continue
      const p = probabilities[tie] as number
      if (p === 0) continue
      const cost = stepsOf(p)
      if (isFirst) put(a, b, cost, tie)
      if (isSecond) put(b, a, cost, tie)
    }
    first = end
  }
}

/** Rows up to which moving arcs one by one is the fastest way to sort them. */
const SHORT_ROW = 24

/** Sorts each row by cost; of equal costs the earlier tie first, so that both rows of doubles hold them in one order. */
const sortRows = (graph: TieGraph): void => {
  const { nodeCount, starts, degrees } = graph
  for (let node = 0; node < nodeCount; node += 1) {
    const start = starts[node] as number
    const degree = degrees[node] as number
    if (degree > SHORT_ROW) sortLongRow(graph, start, degree)
    else sortShortRow(graph, start, start + degree)
  }
}

const sortShortRow = ({ targets, costs, ties }: TieGraph, start: number, end: number): void => {
  for (let next = start + 1; next < end; next += 1) {
    const cost = costs[next] as number
    const target = targets[next] as number
    const tie = ties[next] as number
    let place = next
    for (; place > start && (costs[place - 1] as number) > cost; place -= 1) {
      costs[place] = costs[place - 1] as number
      targets[place] = targets[place - 1] as number
      ties[place] = ties[place - 1] as number
    }
    costs[place] = cost
    targets[place] = target
    ties[place] = tie
  }
}

const sortLongRow = ({ targets, costs, ties }: TieGraph, start: number, degree: number): void => {
  const oldTargets = targets.slice(start, start + degree)
  const oldTies = ties.slice(start, start + degree)
  // Cost and place in one number, exact below 2^53.
  const keys = new Float64Array(degree)
  for (let place = 0; place < degree; place += 1)
    keys[place] = (costs[start + place] as number) * 2 ** 32 + place
  keys.sort()
  for (let place = 0; place < degree; place += 1) {
    const key = keys[place] as number
    const cost = Math.floor(key / 2 ** 32)
    const old = key - cost * 2 ** 32
    costs[start + place] = cost
    targets[start + place] = oldTargets[old] as number
    ties[start + place] = oldTies[old] as number
  }
}

/** Keeps the likelier of two ties between the same nodes. Both rows hold them in the same order and so keep the same one. */
const dropDoubles = (graph: TieGraph): void => {
  const { nodeCount, starts, degrees, targets, costs, ties, probabilities } = graph
  const seenAt = new Int32Array(nodeCount)
  let arcs = 0
  for (let node = 0; node < nodeCount; node += 1) {
    const start = starts[node] as number
    const end = start + (degrees[node] as number)
    let write = start
    for (let read = start; read < end; read += 1) {
      const target = targets[read] as number
      const tie = ties[read] as number
      const seen = (seenAt[target] as number) - 1
      if (seen >= start && seen < write && targets[seen] === target) {
        if ((probabilities[tie] as number) > (probabilities[ties[seen] as number] as number)) ties[seen] = tie
        continue
      }
      seenAt[target] = write + 1
      targets[write] = target
      costs[write] = costs[read] as number
      ties[write] = tie
      write += 1
    }
    degrees[node] = write - start
    arcs += write - start
  }
  graph.tieCount = arcs / 2
}

/** Probability of the tie with this number. */
export const probabilityOf = ({ probabilities, laterProbabilities }: TieGraph, tie: number): number =>
  (tie < probabilities.length ? probabilities[tie] : laterProbabilities[tie - probabilities.length]) as number

/** Everybody a node has a tie with, likeliest first. */
export function* neighbours(
  graph: TieGraph,
  node: number,
): Generator<{ readonly node: number; readonly probability: number }> {
  const start = graph.starts[node] as number
  const end = start + (graph.degrees[node] as number)
  for (let arc = start; arc < end; arc += 1) {
    yield {
      node: graph.targets[arc] as number,
      probability: probabilityOf(graph, graph.ties[arc] as number),
    }
  }
}
