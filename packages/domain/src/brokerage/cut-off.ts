import type { Links } from './links.ts'

/**
 * How many others every node holds: those who would no longer be linked with the largest part of its component were it
 * gone. 0 for whoever is no cut vertex. Hopcroft & Tarjan, Algorithm 447, 1973, without recursion; linear.
 */
export const heldBy = ({ nodeCount, offsets, targets }: Links): Int32Array => {
  const found = new Int32Array(nodeCount)
  const lowest = new Int32Array(nodeCount)
  const size = new Int32Array(nodeCount)
  const parent = new Int32Array(nodeCount).fill(-1)
  const slot = offsets.slice(0, nodeCount)
  /** Of the parts that fall off below a node: all together, and the largest. */
  const below = new Int32Array(nodeCount)
  const largest = new Int32Array(nodeCount)
  const held = new Int32Array(nodeCount)
  let time = 0
  for (let root = 0; root < nodeCount; root += 1) {
    if (found[root] !== 0) continue
    const order: number[] = []
    let node = root
    const enter = (next: number) => {
      time += 1
      found[next] = time
      lowest[next] = time
      size[next] = 1
      order.push(next)
    }
    enter(root)
    while (node !== -1) {
      const at = slot[node] ?? 0
      if (at < (offsets[node + 1] ?? 0)) {
        slot[node] = at + 1
        const target = targets[at] ?? 0
        if (found[target] === 0) {
          parent[target] = node
          enter(target)
          node = target
        } else if (target !== parent[node]) {
          lowest[node] = Math.min(lowest[node] ?? 0, found[target] ?? 0)
        }
        continue
      }
      const above = parent[node] ?? -1
      if (above !== -1) {
        size[above] = (size[above] ?? 0) + (size[node] ?? 0)
        lowest[above] = Math.min(lowest[above] ?? 0, lowest[node] ?? 0)
        if ((lowest[node] ?? 0) >= (found[above] ?? 0)) {
          below[above] = (below[above] ?? 0) + (size[node] ?? 0)
          largest[above] = Math.max(largest[above] ?? 0, size[node] ?? 0)
        }
      }
      node = above
    }
    for (const each of order) {
      const rest = order.length - 1 - (below[each] ?? 0)
      held[each] = order.length - 1 - Math.max(rest, largest[each] ?? 0)
    }
  }
  return held
}
