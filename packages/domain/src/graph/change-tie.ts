import { stepsOf } from './cost.ts'
import { memoryOf } from './memory.ts'
import type { TieGraph } from './tie-graph.ts'

/**
 * Adds a tie or changes its probability, in place: the next search sees it. Costs the two rows' length; a row that has
 * no room moves to the end with twice the room, and the whole is moved only when the end is reached (amortised).
 * A probability of 0 removes the tie.
 */
export const setTie = (graph: TieGraph, a: number, b: number, probability: number): void => {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`a tie of probability ${probability}`)
  if (a === b) throw new RangeError(`a tie of ${a} with itself`)
  const known = takeOut(graph, a, b)
  if (known !== null) takeOut(graph, b, a)
  if (probability === 0) {
    if (known !== null) forget(graph, known)
    return
  }
  const tie = known ?? newTie(graph)
  if (known === null) graph.tieCount += 1
  write(graph, tie, probability)
  const cost = stepsOf(probability)
  putIn(graph, a, b, cost, tie)
  putIn(graph, b, a, cost, tie)
}

/**
 * Whether changing ties of these nodes, each so many times, surely finds room at the end: else all rows are moved, which
 * in a large graph takes as long as copying it.
 */
export const hasRoomFor = (graph: TieGraph, changes: ReadonlyMap<number, number>): boolean => {
  let arcs = 0
  for (const [node, times] of changes) {
    const degree = (graph.degrees[node] as number) + times
    // Doubled each time it moves, so all that it leaves behind is as large again.
    if (degree > (graph.rooms[node] as number)) arcs += 4 * degree + SMALLEST_ROOM
  }
  return graph.usedArcs + arcs <= graph.targets.length
}

/** Takes a tie away, in place. Nothing happens where there is none. */
export const removeTie = (graph: TieGraph, a: number, b: number): void => {
  const known = takeOut(graph, a, b)
  if (known === null) return
  takeOut(graph, b, a)
  forget(graph, known)
}

const forget = (graph: TieGraph, tie: number): void => {
  graph.tieCount -= 1
  graph.freeTies.push(tie)
}

const takeOut = (graph: TieGraph, node: number, target: number): number | null => {
  const { starts, degrees, targets, costs, ties } = graph
  const start = starts[node] as number
  const end = start + (degrees[node] as number)
  const arc = targets.subarray(start, end).indexOf(target) + start
  if (arc < start) return null
  const tie = ties[arc] as number
  targets.copyWithin(arc, arc + 1, end)
  costs.copyWithin(arc, arc + 1, end)
  ties.copyWithin(arc, arc + 1, end)
  degrees[node] = end - start - 1
  return tie
}

const putIn = (graph: TieGraph, node: number, target: number, cost: number, tie: number): void => {
  const degree = graph.degrees[node] as number
  if (degree === graph.rooms[node]) moveRow(graph, node)
  const { targets, costs, ties } = graph
  const start = graph.starts[node] as number
  const end = start + degree
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if ((costs[middle] as number) <= cost) low = middle + 1
    else high = middle
  }
  targets.copyWithin(low + 1, low, end)
  costs.copyWithin(low + 1, low, end)
  ties.copyWithin(low + 1, low, end)
  targets[low] = target
  costs[low] = cost
  ties[low] = tie
  graph.degrees[node] = degree + 1
}

/** The smallest room of a row that grew, in arcs. */
const SMALLEST_ROOM = 4

const moveRow = (graph: TieGraph, node: number): void => {
  const degree = graph.degrees[node] as number
  const room = Math.max(SMALLEST_ROOM, 2 * degree)
  if (graph.usedArcs + room > graph.targets.length) pack(graph, room)
  const { starts, targets, costs, ties } = graph
  const from = starts[node] as number
  const to = graph.usedArcs
  targets.copyWithin(to, from, from + degree)
  costs.copyWithin(to, from, from + degree)
  ties.copyWithin(to, from, from + degree)
  starts[node] = to
  graph.rooms[node] = room
  graph.usedArcs = to + room
}

/** Moves all rows into new arrays, without what was given up between them and with room for more. */
const pack = (graph: TieGraph, more: number): void => {
  const { nodeCount, starts, degrees, rooms } = graph
  const size = Math.ceil(2.5 * graph.tieCount) + more + 1_024
  const memory = memoryOf(starts)
  const targets = memory.int32(size)
  const costs = memory.uint16(size)
  const ties = memory.int32(size)
  let write = 0
  for (let node = 0; node < nodeCount; node += 1) {
    const start = starts[node] as number
    const degree = degrees[node] as number
    targets.set(graph.targets.subarray(start, start + degree), write)
    costs.set(graph.costs.subarray(start, start + degree), write)
    ties.set(graph.ties.subarray(start, start + degree), write)
    starts[node] = write
    rooms[node] = degree
    write += degree
  }
  Object.assign(graph, { targets, costs, ties, usedArcs: write })
}

const newTie = (graph: TieGraph): number => {
  const free = graph.freeTies.pop()
  if (free !== undefined) return free
  graph.usedTies += 1
  return graph.usedTies - 1
}

const write = (graph: TieGraph, tie: number, probability: number): void => {
  const later = tie - graph.probabilities.length
  if (later < 0) {
    graph.probabilities[tie] = probability
    return
  }
  if (later >= graph.laterProbabilities.length) {
    const larger = memoryOf(graph.starts).float64(2 * later + SMALLEST_ROOM)
    larger.set(graph.laterProbabilities)
    graph.laterProbabilities = larger
  }
  graph.laterProbabilities[later] = probability
}
