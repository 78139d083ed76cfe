import {
  bestOverEach,
  bestPath,
  bestPaths,
  byLikelihood,
  likeliestPaths,
  neighbours,
  type Path,
  reachAll,
  readinessAfter,
  type TieGraph,
} from '@rapport/domain'

/** Ways from those who ask to those who are looked for. */
export interface WaySearch {
  readonly kind: 'ways'
  /** The user first, then colleagues. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly k: number
  readonly mostHops: number
  readonly order: 'connectors' | 'likeliest'
  /** Whether a way of one hop is an answer: not where those who are known are named anyway. */
  readonly withDirect: boolean
  /** Asks of the last 90 days, by the node of whoever was asked. */
  readonly asks: ReadonlyMap<number, number>
}

/** How likely everybody is reached. */
export interface ReachSearch {
  readonly kind: 'reach'
  readonly from: readonly number[]
}

/** The best path to each of these by itself. */
export interface EachSearch {
  readonly kind: 'each'
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly mostHops: number
}

export type GraphSearch = WaySearch | ReachSearch | EachSearch

export interface FoundWay extends Path {
  /** The probability of each tie by itself. */
  readonly ties: readonly number[]
}

export interface FoundWays {
  readonly paths: readonly FoundWay[]
  readonly connectors: number
  readonly isExact: boolean
  /** A way there is, if a longer one than is walked. */
  readonly isTooFar: boolean
}

export interface SearchAnswers {
  readonly ways: FoundWays
  readonly reach: Float64Array
  readonly each: readonly (Path | null)[]
}

/** Answers in the thread it is called in; how long it takes grows with the graph. */
export const searchGraph = (graph: TieGraph, search: GraphSearch): SearchAnswers[GraphSearch['kind']] => {
  switch (search.kind) {
    case 'ways':
      return waysIn(graph, search)
    case 'reach':
      return reachAll(graph, search.from)
    case 'each':
      return search.to.map((node) => bestPath(graph, search.from, [node], { maxHops: search.mostHops }))
  }
}

const waysIn = (
  graph: TieGraph,
  { from, to, k, mostHops, order, withDirect, asks }: WaySearch,
): FoundWays => {
  const [user] = from
  // Of a way that begins with a colleague, it is the colleague who is asked.
  const readiness = (source: number, connector: number): number =>
    readinessAfter(asks.get(source === user ? connector : source) ?? 0)
  const asked = ({ nodes, probability }: Path): number | null => {
    const [source = 0, connector = 0] = nodes
    const isDirect = nodes.length === 2 && source === user
    if (isDirect) return withDirect ? probability : null
    return probability * readiness(source, connector)
  }
  const likeliest = likeliestPaths(
    k,
    (most) => bestPaths(graph, from, to, { k: most, maxHops: mostHops }),
    asked,
  )
  const each = bestOverEach(graph, { from, to, mostHops, readiness })
  const ends = new Set(to)
  const colleaguesWhoKnow = from
    .slice(1)
    .filter((colleague) => Array.from(neighbours(graph, colleague)).some(({ node }) => ends.has(node)))
  const paths = order === 'likeliest' ? likeliest.paths : firstOverEach(each, likeliest.paths, k)
  return {
    paths: paths.map(({ nodes, probability }) => ({ nodes, probability, ties: tiesAlong(graph, nodes) })),
    connectors: each.length + colleaguesWhoKnow.length,
    isExact: likeliest.isExact,
    isTooFar: likeliest.paths.length + each.length === 0 && bestPath(graph, from, to) !== null,
  }
}

/** One hop first where there is one, for whom nobody is asked, in its place by likelihood; then what fills up to k. */
const firstOverEach = (each: readonly Path[], likeliest: readonly Path[], k: number): readonly Path[] => {
  const direct = likeliest.filter(({ nodes }) => nodes.length === 2)
  const first = [...direct, ...each].toSorted(byLikelihood).slice(0, k)
  const taken = new Set(first.map(({ nodes }) => nodes.join()))
  return [...first, ...likeliest.filter(({ nodes }) => !taken.has(nodes.join()))].slice(0, k)
}

const tiesAlong = (graph: TieGraph, nodes: readonly number[]): readonly number[] =>
  nodes.slice(1).map((node, index) => {
    for (const tie of neighbours(graph, nodes[index] ?? 0)) if (tie.node === node) return tie.probability
    throw new RangeError(`no tie between ${nodes[index]} and ${node}`)
  })
