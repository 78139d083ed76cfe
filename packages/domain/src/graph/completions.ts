import { type Core, compareLabels } from './core.ts'
import { createHeap } from './heap.ts'

/** For each node of a core the best way on to an end: cost in nats, hops, and the next node (−1 at an end). */
export interface Completions {
  readonly cost: Float64Array
  readonly hops: Int32Array
  readonly next: Int32Array
}

/** A node as it was labelled; a later label of the same node makes it void. */
interface Waiting {
  readonly node: number
  readonly cost: number
  readonly hops: number
}

const none = (size: number): Completions => ({
  cost: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  hops: new Int32Array(size),
  next: new Int32Array(size).fill(-1),
})

/**
 * The best ways from every node to an end that avoid the banned nodes: cheapest, then fewest hops, then the smaller
 * numbers first. Dijkstra 1959 from the ends backwards, so that the next node settles a tie. O(m log m).
 */
export const completions = (core: Core, isBanned?: Uint8Array): Completions => {
  const { into, isEnd } = core
  const labels = none(isEnd.length)
  const { cost, hops, next } = labels
  const isDone = new Uint8Array(isEnd.length)
  const heap = createHeap<Waiting>((a, b) => compareLabels(a.cost, a.hops, b.cost, b.hops))
  for (let node = 0; node < isEnd.length; node += 1) {
    if (isEnd[node] !== 1 || isBanned?.[node] === 1) continue
    cost[node] = 0
    heap.push({ node, cost: 0, hops: 0 })
  }
  for (let least = heap.pop(); least !== undefined; least = heap.pop()) {
    const { node } = least
    if (isDone[node] === 1) continue
    isDone[node] = 1
    const end = into.offsets[node + 1] as number
    for (let arc = into.offsets[node] as number; arc < end; arc += 1) {
      const before = into.others[arc] as number
      if (isDone[before] === 1 || isEnd[before] === 1 || isBanned?.[before] === 1) continue
      const total = (cost[node] as number) + (into.costs[arc] as number)
      const far = (hops[node] as number) + 1
      const order = compareLabels(total, far, cost[before] as number, hops[before] as number)
      if (order > 0 || (order === 0 && node >= (next[before] as number))) continue
      cost[before] = total
      hops[before] = far
      next[before] = node
      if (order < 0) heap.push({ node: before, cost: total, hops: far })
    }
  }
  return labels
}

/** The same with at most 0, 1, … `most` hops: a list of labels by the hops that are left. O(m · most). */
export const completionsWithin = (
  core: Core,
  most: number,
  isBanned?: Uint8Array,
): readonly Completions[] => {
  const { out, isEnd } = core
  const all: Completions[] = []
  for (let left = 0; left <= most; left += 1) {
    const labels = none(isEnd.length)
    const before = all[left - 1]
    all.push(labels)
    for (let node = 0; node < isEnd.length; node += 1) {
      if (isBanned?.[node] === 1) continue
      if (isEnd[node] === 1) labels.cost[node] = 0
      else if (before !== undefined) {
        const start = out.offsets[node] as number
        takeBest(labels, before, node, out, start, out.offsets[node + 1] as number)
      }
    }
  }
  return all
}

const takeBest = (
  { cost, hops, next }: Completions,
  before: Completions,
  node: number,
  out: Core['out'],
  start: number,
  end: number,
): void => {
  for (let arc = start; arc < end; arc += 1) {
    const other = out.others[arc] as number
    const total = (before.cost[other] as number) + (out.costs[arc] as number)
    if (total === Number.POSITIVE_INFINITY) continue
    const far = (before.hops[other] as number) + 1
    const order = compareLabels(total, far, cost[node] as number, hops[node] as number)
    if (order > 0 || (order === 0 && other >= (next[node] as number))) continue
    cost[node] = total
    hops[node] = far
    next[node] = other
  }
}
