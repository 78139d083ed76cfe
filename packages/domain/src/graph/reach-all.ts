import { createHeap } from './heap.ts'
import { probabilityOf, type TieGraph } from './tie-graph.ts'

/** For every node the probability of the likeliest path to it from any of `from`: 1 at these, 0 where there is no path. */
export const reachAll = (graph: TieGraph, from: readonly number[]): Float64Array => {
  const best = new Float64Array(graph.nodeCount)
  const heap = createHeap<{ node: number; probability: number }>((a, b) => b.probability - a.probability)
  for (const node of from) {
    best[node] = 1
    heap.push({ node, probability: 1 })
  }
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    if (top.probability < (best[top.node] as number)) continue
    const start = graph.starts[top.node] as number
    for (let arc = start; arc < start + (graph.degrees[top.node] as number); arc += 1) {
      const target = graph.targets[arc] as number
      const probability = top.probability * probabilityOf(graph, graph.ties[arc] as number)
      if (probability <= (best[target] as number)) continue
      best[target] = probability
      heap.push({ node: target, probability })
    }
  }
  return best
}
