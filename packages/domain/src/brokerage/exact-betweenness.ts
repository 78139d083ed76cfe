import type { Links } from './links.ts'

/**
 * Betweenness of every node (U. Brandes, A faster algorithm for betweenness centrality, 2001), by hops: of all ordered
 * pairs of others, the share of their shortest ways that goes over the node, divided by n(n − 1). O(n · ties).
 */
export const exactBetweenness = (links: Links): Float64Array => {
  const { nodeCount, offsets, targets } = links
  const result = new Float64Array(nodeCount)
  const [ways, dependency] = [new Float64Array(nodeCount), new Float64Array(nodeCount)]
  const [distance, order] = [new Int32Array(nodeCount), new Int32Array(nodeCount)]
  for (let source = 0; source < nodeCount; source += 1) {
    distance.fill(-1)
    ways.fill(0)
    dependency.fill(0)
    distance[source] = 0
    ways[source] = 1
    order[0] = source
    let seen = 1
    for (let next = 0; next < seen; next += 1) {
      const node = order[next] ?? 0
      const further = (distance[node] ?? 0) + 1
      for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
        const target = targets[slot] ?? 0
        if (distance[target] === -1) {
          distance[target] = further
          order[seen] = target
          seen += 1
        }
        if (distance[target] === further) ways[target] = (ways[target] ?? 0) + (ways[node] ?? 0)
      }
    }
    for (let last = seen - 1; last > 0; last -= 1) {
      const node = order[last] ?? 0
      const share = (1 + (dependency[node] ?? 0)) / (ways[node] ?? 1)
      for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
        const before = targets[slot] ?? 0
        if ((distance[before] ?? 0) === (distance[node] ?? 0) - 1) {
          dependency[before] = (dependency[before] ?? 0) + (ways[before] ?? 0) * share
        }
      }
      result[node] = (result[node] ?? 0) + (dependency[node] ?? 0)
    }
  }
  const pairs = Math.max(1, nodeCount * (nodeCount - 1))
  return result.map((sum) => sum / pairs)
}
