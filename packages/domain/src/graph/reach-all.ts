import { STEPS_PER_NAT } from './cost.ts'
import { scratchOf } from './scratch.ts'
import { BUCKET_BITS, clear, enqueue, label } from './side.ts'
import { probabilityOf, type TieGraph } from './tie-graph.ts'

/** Steps by which a node's cost, rounded up, is at most above the truth. */
const ROUNDED_UP = 2

/**
 * For every node the probability of the likeliest path to it from any of `from`: 1 at these, 0 where there is no path.
 * Buckets of cost settle the order (Dial 1969); the products themselves are compared, so rounding of costs decides
 * nothing. O(ties + buckets).
 */
export const reachAll = (graph: TieGraph, from: readonly number[]): Float64Array => {
  const { starts, degrees, targets, costs, ties, probabilities } = graph
  const side = scratchOf(graph).forward
  const best = new Float64Array(graph.nodeCount)
  const { cost, heads } = side
  for (const node of from) {
    best[node] = 1
    label(side, node, 0)
    enqueue(side, node, 0)
  }
  for (; side.pending > 0; side.bucket += 1) {
    const { bucket } = side
    for (let entry = heads[bucket] as number; entry !== 0; entry = heads[bucket] as number) {
      heads[bucket] = side.entryNexts[entry - 1] as number
      side.pending -= 1
      const node = side.entryNodes[entry - 1] as number
      const far = cost[node] as number
      if (far >> BUCKET_BITS !== bucket) continue
      const probability = best[node] as number
      const least = far - ROUNDED_UP
      const start = starts[node] as number
      const end = start + (degrees[node] as number)
      for (let arc = start; arc < end; arc += 1) {
        const target = targets[arc] as number
        // Surely no better, and told without looking its probability up.
        if (least + (costs[arc] as number) > (cost[target] as number)) continue
        const tie = ties[arc] as number
        const p =
          probability *
          (tie < probabilities.length ? (probabilities[tie] as number) : probabilityOf(graph, tie))
        if (p <= (best[target] as number)) continue
        best[target] = p
        const next = Math.ceil(-Math.log(p) * STEPS_PER_NAT)
        label(side, target, next)
        enqueue(side, target, next)
      }
    }
  }
  clear(side)
  return best
}
