import type { Links } from './links.ts'

/**
 * No shortest way, by hops, visits more nodes than this. In every connected part, twice the depth of a breadth-first
 * search plus one (Riondato & Kornaropoulos 2016, section 4.3). Linear.
 */
export const vertexDiameterAtMost = ({ nodeCount, offsets, targets }: Links): number => {
  const depth = new Int32Array(nodeCount).fill(-1)
  const order = new Int32Array(nodeCount)
  let most = 0
  for (let start = 0; start < nodeCount; start += 1) {
    if (depth[start] !== -1) continue
    depth[start] = 0
    order[0] = start
    let [seen, deepest] = [1, 0]
    for (let next = 0; next < seen; next += 1) {
      const node = order[next] ?? 0
      deepest = depth[node] ?? 0
      for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
        const target = targets[slot] ?? 0
        if (depth[target] !== -1) continue
        depth[target] = deepest + 1
        order[seen] = target
        seen += 1
      }
    }
    most = Math.max(most, Math.min(seen, 2 * deepest + 1))
  }
  return most
}
