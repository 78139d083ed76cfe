import type { Links } from './links.ts'

/** Two or fewer are acquaintances, not a community. */
const SMALLEST = 3

export interface Communities {
  /** Per node: the number of its community, -1 for none. */
  readonly of: Int32Array
  /** How many belong to each, the largest first. */
  readonly sizes: readonly number[]
}

/**
 * Who belongs together, by Louvain's method (Blondel et al. 2008), weighted by probability. Communities are numbered by size,
 * then by their first node. The same random numbers give the same answer. Loads its libraries when first asked.
 */
export const communitiesOf = async (links: Links, random: () => number): Promise<Communities> => {
  const { nodeCount, offsets, targets, weights } = links
  const of = new Int32Array(nodeCount).fill(-1)
  if (targets.length === 0) return { of, sizes: [] }
  const { Graph, louvain } = await loadLibraries()
  const graph = new Graph<object, { weight: number }>({
    type: 'undirected',
    multi: false,
    allowSelfLoops: false,
  })
  for (let node = 0; node < nodeCount; node += 1) {
    if ((offsets[node] ?? 0) < (offsets[node + 1] ?? 0)) graph.addNode(node)
  }
  for (let node = 0; node < nodeCount; node += 1) {
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
      const target = targets[slot] ?? 0
      if (target > node) graph.addUndirectedEdge(node, target, { weight: weights[slot] ?? 0 })
    }
  }
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: random })
  const members = new Map<number, number[]>()
  for (let node = 0; node < nodeCount; node += 1) {
    const community = found[node]
    if (community === undefined) continue
    const before = members.get(community)
    if (before === undefined) members.set(community, [node])
    else before.push(node)
  }
  const kept = [...members.values()]
    .filter(({ length }) => length >= SMALLEST)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
  for (const [number, nodes] of kept.entries()) for (const node of nodes) of[node] = number
  return { of, sizes: kept.map(({ length }) => length) }
}

/** Forty milliseconds that only this question needs. Both packages hand out one function, which their types call `default`. */
const loadLibraries = async () => {
  const [graph, louvain] = await Promise.all([import('graphology'), import('graphology-communities-louvain')])
  return {
    Graph: graph.default as unknown as typeof graph.default.default,
    louvain: louvain.default as unknown as typeof louvain.default.default,
  }
}
