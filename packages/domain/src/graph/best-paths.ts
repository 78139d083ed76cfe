import { buildCore, type CoreParts } from './core.ts'
import { rankPaths } from './rank-paths.ts'
import { probabilityOf, type TieGraph } from './tie-graph.ts'

/** Nodes from the first to the last, and the product of the probabilities of its ties. */
export interface Path {
  readonly nodes: readonly number[]
  readonly probability: number
}

/**
 * The likeliest path from any of `from` to any of `to`; of equally likely ones that with fewer hops, then that with the
 * smaller node numbers, first to last. Null where there is none.
 */
export const bestPath = (
  graph: TieGraph,
  from: readonly number[],
  to: readonly number[],
  options: { readonly maxHops?: number } = {},
): Path | null => bestPaths(graph, from, to, { ...options, k: 1 })[0] ?? null

/**
 * The k likeliest loopless paths from any of `from` to any of `to`, in the order of `bestPath`. A path starts at the last
 * of `from` and ends at the first of `to` that it meets: it passes through no other.
 */
export const bestPaths = (
  graph: TieGraph,
  from: readonly number[],
  to: readonly number[],
  { k, maxHops }: { readonly k: number; readonly maxHops?: number },
): Path[] => {
  const core = buildCore(everything(graph, from, to))
  return rankPaths(core, k, maxHops).map(({ nodes }) => {
    const numbers = nodes.map((node) => core.numbers[node] as number)
    return { nodes: numbers, probability: probabilityAlong(graph, numbers) }
  })
}

const probabilityAlong = (graph: TieGraph, nodes: readonly number[]): number => {
  let product = 1
  for (let index = 1; index < nodes.length; index += 1) {
    product *= probabilityBetween(graph, nodes[index - 1] as number, nodes[index] as number)
  }
  return product
}

const probabilityBetween = (graph: TieGraph, a: number, b: number): number => {
  const start = graph.starts[a] as number
  const arc = graph.targets.subarray(start, start + (graph.degrees[a] as number)).indexOf(b)
  return arc < 0 ? 0 : probabilityOf(graph, graph.ties[start + arc] as number)
}

const everything = (graph: TieGraph, from: readonly number[], to: readonly number[]): CoreParts => {
  const parts = { from: [] as number[], to: [] as number[], probability: [] as number[] }
  const isStart = new Set(from)
  const isEnd = new Set(to)
  for (let node = 0; node < graph.nodeCount; node += 1) {
    if (isEnd.has(node)) continue
    const start = graph.starts[node] as number
    for (let arc = start; arc < start + (graph.degrees[node] as number); arc += 1) {
      const target = graph.targets[arc] as number
      if (isStart.has(target)) continue
      parts.from.push(node)
      parts.to.push(target)
      parts.probability.push(probabilityOf(graph, graph.ties[arc] as number))
    }
  }
  return { ...parts, starts: [...isStart], ends: [...isEnd] }
}
