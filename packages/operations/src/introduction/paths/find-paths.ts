import { MOST_HOPS } from '@rapport/domain'
import { searchApart } from '../../graph/search-apart.ts'
import type { FoundWays } from '../../graph/search-graph.ts'
import type { WorkspaceGraph } from '../../graph/workspace-graph.ts'

export type PathOrder = 'connectors' | 'likeliest'

interface Query {
  readonly targets: readonly number[]
  readonly k: number
  readonly order: PathOrder
  /** Whether a way of one hop is an answer: not where those who are known are named anyway. */
  readonly withDirect: boolean
  /** Asks of the last 90 days, by the node of whoever was asked. */
  readonly asks: ReadonlyMap<number, number>
}

/** Node 0 of a workspace's graph. */
export const USER_NODE = 0

/**
 * The ways to those who are looked for. By connectors: the best way over each, then the likeliest of the others until
 * there are k. By likelihood: the k likeliest, however many begin with the same person.
 */
export const findPaths = async (
  { graph, colleagues }: WorkspaceGraph,
  { targets, ...query }: Query,
): Promise<FoundWays> => {
  const wanted = new Set(targets)
  const from = [USER_NODE, ...colleagues.filter((node) => !wanted.has(node))]
  const to = targets.filter((node) => !from.includes(node))
  if (to.length === 0) return { paths: [], connectors: 0, isExact: true, isTooFar: false }
  return searchApart(graph, { kind: 'ways', from, to, mostHops: MOST_HOPS, ...query })
}
