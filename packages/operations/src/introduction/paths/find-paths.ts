import {
  bestPath,
  bestPaths,
  bestPerConnector,
  byLikelihood,
  likeliestPaths,
  MOST_HOPS,
  neighbours,
  type PathFound,
  readinessAfter,
} from '@rapport/domain'
import type { WorkspaceGraph } from '../../graph/workspace-graph.ts'

export type PathOrder = 'connectors' | 'likeliest'

interface Query {
  readonly targets: readonly number[]
  readonly k: number
  readonly order: PathOrder
  /** Whether a way of one hop is an answer: not where those who are known are named anyway. */
  readonly withDirect: boolean
  /** Asks of the last 90 days, of whoever stands at a node. */
  readonly asksOf: (node: number) => number
}

export interface FoundPaths {
  readonly paths: readonly PathFound[]
  readonly connectors: number
  readonly isExact: boolean
  /** A way there is, if a longer one than is walked. */
  readonly isTooFar: boolean
}

/** Node 0 of a workspace's graph. */
export const USER_NODE = 0

/**
 * The ways to those who are looked for. By connectors: the best way over each, then the likeliest of the others until
 * there are k. By likelihood: the k likeliest, however many begin with the same person.
 */
export const findPaths = (
  { graph, colleagues }: WorkspaceGraph,
  { targets, k, order, withDirect, asksOf }: Query,
): FoundPaths => {
  const from = [USER_NODE, ...colleagues.filter((node) => !targets.includes(node))]
  const to = targets.filter((node) => !from.includes(node))
  if (to.length === 0) return { paths: [], connectors: 0, isExact: true, isTooFar: false }
  // Of a way that begins with a colleague, it is the colleague who is asked.
  const readiness = (source: number, connector: number): number =>
    readinessAfter(asksOf(source === USER_NODE ? connector : source))
  const asked = ({ nodes, probability }: PathFound): number | null => {
    const [source = USER_NODE, connector = USER_NODE] = nodes
    const isDirect = nodes.length === 2 && source === USER_NODE
    if (isDirect) return withDirect ? probability : null
    return probability * readiness(source, connector)
  }
  const likeliest = likeliestPaths(
    k,
    (most) => bestPaths(graph, from, to, { k: most, maxHops: MOST_HOPS }),
    asked,
  )
  const each = bestPerConnector({
    neighbours: (node) => neighbours(graph, node),
    from,
    to,
    mostHops: MOST_HOPS,
    readiness,
  })
  const ends = new Set(to)
  const colleaguesWhoKnow = from
    .slice(1)
    .filter((colleague) => Array.from(neighbours(graph, colleague)).some(({ node }) => ends.has(node)))
  return {
    paths: order === 'likeliest' ? likeliest.paths : firstPerConnector(each, likeliest.paths, k),
    connectors: each.length + colleaguesWhoKnow.length,
    isExact: likeliest.isExact,
    isTooFar: likeliest.paths.length + each.length === 0 && bestPath(graph, from, to) !== null,
  }
}

/** One hop first where there is one, for whom nobody is asked, in its place by likelihood; then what fills up to k. */
const firstPerConnector = (
  each: readonly PathFound[],
  likeliest: readonly PathFound[],
  k: number,
): readonly PathFound[] => {
  const direct = likeliest.filter(({ nodes }) => nodes.length === 2)
  const first = [...direct, ...each].toSorted(byLikelihood).slice(0, k)
  const taken = new Set(first.map(({ nodes }) => nodes.join()))
  return [...first, ...likeliest.filter(({ nodes }) => !taken.has(nodes.join()))].slice(0, k)
}
