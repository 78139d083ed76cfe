/** Every loopless path by trying all, in the order in which the searches must answer. For small graphs in tests only. */
export const everyPath = (
  nodeCount: number,
  probabilityOf: (a: number, b: number) => number,
  from: readonly number[],
  to: readonly number[],
  maxHops = nodeCount,
): { readonly nodes: readonly number[]; readonly probability: number }[] => {
  const found: { nodes: readonly number[]; probability: number }[] = []
  const walk = (nodes: readonly number[], probability: number) => {
    const last = nodes[nodes.length - 1] as number
    if (to.includes(last)) {
      found.push({ nodes, probability })
      return
    }
    if (nodes.length > maxHops) return
    for (let next = 0; next < nodeCount; next += 1) {
      const p = probabilityOf(last, next)
      if (p > 0 && !nodes.includes(next) && !from.includes(next)) walk([...nodes, next], probability * p)
    }
  }
  for (const start of new Set(from)) walk([start], 1)
  return found.sort((a, b) => {
    const isEqual = Math.abs(Math.log(a.probability) - Math.log(b.probability)) < 1e-10
    if (!isEqual) return b.probability - a.probability
    if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length
    const at = a.nodes.findIndex((node, index) => node !== b.nodes[index])
    return (a.nodes[at] ?? 0) - (b.nodes[at] ?? 0)
  })
}
