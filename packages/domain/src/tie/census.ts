import type { TieGraph } from '../graph/index.ts'

/** How a graph hangs together. */
export interface GraphCensus {
  /** Groups of two or more who are connected by ties, and how many the largest holds. */
  readonly components: number
  readonly largestComponent: number
  /** Who has no tie at all. */
  readonly alone: number
  /** By hops from the start, from 1 on: how many are reached with so many and no fewer. */
  readonly reached: readonly number[]
}

/** Arcs looked at between two pauses: a few milliseconds' worth. */
const ARCS_A_STEP = 200_000

/**
 * Counts components, and who is within reach of a node, breadth first. Linear; yields now and then, so that whoever
 * drains it can let others in between.
 */
export function* takeCensus(
  { nodeCount, starts, degrees, targets }: TieGraph,
  from: number,
  mostHops: number,
): Generator<undefined, GraphCensus> {
  const seen = new Uint8Array(nodeCount)
  const queue = new Int32Array(nodeCount)
  const reached: number[] = []
  let [components, largestComponent, alone, arcs] = [0, 0, 0, 0]
  for (let step = 0; step < nodeCount; step += 1) {
    // The start goes first, so that its component is walked from it.
    const root = step === 0 ? from : step <= from ? step - 1 : step
    if (seen[root] === 1) continue
    if (degrees[root] === 0) {
      alone += 1
      continue
    }
    seen[root] = 1
    queue[0] = root
    let [head, tail] = [0, 1]
    while (head < tail) {
      const ring = tail
      for (; head < ring; head += 1) {
        const node = queue[head] as number
        const start = starts[node] as number
        const end = start + (degrees[node] as number)
        for (let arc = start; arc < end; arc += 1) {
          const other = targets[arc] as number
          if (seen[other] === 1) continue
          seen[other] = 1
          queue[tail] = other
          tail += 1
        }
        arcs += end - start
        if (arcs < ARCS_A_STEP) continue
        arcs = 0
        yield
      }
      if (root === from && tail > ring && reached.length < mostHops) reached.push(tail - ring)
    }
    components += 1
    largestComponent = Math.max(largestComponent, tail)
  }
  return { components, largestComponent, alone, reached }
}
