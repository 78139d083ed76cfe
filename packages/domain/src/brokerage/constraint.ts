import type { Links } from './links.ts'

/**
 * Burt's constraint (R. S. Burt, Structural Holes, 1992, chapter 2): how much of what a person invests in others leads back
 * to the same few. With p(i, j) the share of i's ties that goes to j, the sum over i's contacts j of
 * (p(i, j) + Σq p(i, q) p(q, j))², q over the others. Low means that somebody's contacts do not know one another. It may
 * exceed 1 in a small dense group. NaN for whoever has no ties. O(Σ degree²) time, linear memory.
 */
export const constraints = (links: Links): Float64Array => {
  const { nodeCount, offsets, targets, weights } = links
  const totals = totalsOf(links)
  const result = new Float64Array(nodeCount).fill(Number.NaN)
  const investment = new Float64Array(nodeCount)
  const contactOf = new Int32Array(nodeCount).fill(-1)
  for (let node = 0; node < nodeCount; node += 1) {
    const [start, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0]
    if (start === end) continue
    const total = totals[node] ?? 1
    for (let slot = start; slot < end; slot += 1) {
      const contact = targets[slot] ?? 0
      contactOf[contact] = node
      investment[contact] = (weights[slot] ?? 0) / total
    }
    for (let slot = start; slot < end; slot += 1) {
      const between = targets[slot] ?? 0
      const share = (weights[slot] ?? 0) / total / (totals[between] ?? 1)
      for (let next = offsets[between] ?? 0; next < (offsets[between + 1] ?? 0); next += 1) {
        const contact = targets[next] ?? 0
        if (contactOf[contact] === node) {
          investment[contact] = (investment[contact] ?? 0) + share * (weights[next] ?? 0)
        }
      }
    }
    let sum = 0
    for (let slot = start; slot < end; slot += 1) sum += (investment[targets[slot] ?? 0] ?? 0) ** 2
    result[node] = sum
  }
  return result
}

const totalsOf = ({ nodeCount, offsets, weights }: Links): Float64Array => {
  const totals = new Float64Array(nodeCount)
  for (let node = 0; node < nodeCount; node += 1) {
    for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
      totals[node] = (totals[node] ?? 0) + (weights[slot] ?? 0)
    }
  }
  return totals
}
