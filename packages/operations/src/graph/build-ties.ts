import { buildGraph, pairOf, type TieGraph } from '@rapport/domain'
import type { ListColumns, TiePointRow } from '../ports/tie.ts'
import { type ListTies, tiesBetweenNodes, weightOf } from './list-ties.ts'
import { createPointMatcher, type KnownNode, type PointList } from './match-points.ts'
import type { GraphNode } from './workspace-graph.ts'

/** Everything a graph is built from, as plain data, so that it can be handed to a thread. */
export interface BuildInput {
  /** The user and the people. */
  readonly people: number
  readonly known: readonly KnownNode[]
  readonly lists: readonly (PointList & {
    /** JSON texts of `TiePointRow`s, as the store hands them out. */
    readonly points: readonly string[]
    readonly ties: readonly ListColumns[]
  })[]
  /** Ties that something on record speaks for: `pairKey`s, and how likely each is without the lists. */
  readonly keys: Float64Array
  readonly probabilities: Float64Array
}

export interface BuiltTies {
  readonly graph: TieGraph
  /** Who stands at the nodes after the people. */
  readonly strangers: readonly GraphNode[]
  /** In the order of the lists given. */
  readonly lists: readonly BuiltList[]
}

export interface BuiltList extends ListTies {
  /** How many of its names are people known, the user among them. */
  readonly known: number
}

/** Evidence of other kinds beside a list adds to it up to here; what a list alone says is taken as it says it. */
const MOST_TOGETHER = 0.95

/** What a list and other evidence say together: either may hold (noisy-or). */
export const withLists = (recorded: number, listed: number): number =>
  Math.max(listed, Math.min(MOST_TOGETHER, 1 - (1 - recorded) * (1 - listed)))

/** What the lists say of two: the likeliest, since lists often tell the same story twice. */
export const listedWeight = (lists: readonly ListTies[], a: number, b: number): number =>
  lists.reduce((most, list) => Math.max(most, weightOf(list, a, b)), 0)

/** Matches the points of lists to people and makes one graph of everything. Linear, in a thread or not. */
export const buildTies = ({ people, known, lists: given, keys, probabilities }: BuildInput): BuiltTies => {
  const strangers: GraphNode[] = []
  const matcher = createPointMatcher(known, people)
  const nodesOf = given.map((list) => {
    const nodes: number[] = []
    for (const text of list.points) {
      for (const point of JSON.parse(text) as readonly TiePointRow[]) {
        nodes[point.point] = matcher.nodeOf(list, point, (node) => strangers.push(node))
      }
    }
    return Int32Array.from(nodes)
  })
  const nodeCount = people + strangers.length
  const lists = given.map((list, index) => {
    const nodes = nodesOf[index] ?? new Int32Array()
    const known = new Set(nodes.filter((node) => node < people)).size
    return { ...tiesBetweenNodes(list.ties, nodes, nodeCount), known }
  })
  const listed = lists.reduce((sum, { larger }) => sum + larger.length, 0)
  const from = new Int32Array(listed + keys.length)
  const to = new Int32Array(listed + keys.length)
  const probability = new Float64Array(listed + keys.length)
  let place = 0
  const add = (a: number, b: number, likely: number): void => {
    from[place] = a
    to[place] = b
    probability[place] = likely
    place += 1
  }
  for (const { rows, offsets, larger, weight } of lists) {
    rows.forEach((smaller, row) => {
      for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry += 1) {
        add(smaller, larger[entry] ?? 0, weight[entry] ?? 0)
      }
    })
  }
  // Last, and at least as likely as what the lists say of the same two: of ties given twice the likelier counts.
  keys.forEach((key, index) => {
    const [a, b] = pairOf(key)
    add(a, b, withLists(probabilities[index] ?? 0, listedWeight(lists, a, b)))
  })
  return { graph: buildGraph(nodeCount, { from, to, probability }), strangers, lists }
}
