import { buildGraph, pairOf, sharedMemory, type TieGraph } from '@rapport/domain'
import { foldName } from '../import/fold-name.ts'
import type { ListColumns, TiePointRow } from '../ports/tie.ts'
import { type ListTies, tiesBetweenNodes, weightOf } from './list-ties.ts'
import { createPointMatcher, foldEmail, type PointList } from './match-points.ts'
import { createStrangers, type Strangers } from './strangers.ts'

/** Ties that something on record speaks for: `pairKey`s, and how likely each is without the lists. */
export interface RecordedTies {
  readonly keys: Float64Array
  readonly probabilities: Float64Array
}

export interface BuiltTies {
  /** In memory that other threads can be handed. */
  readonly graph: TieGraph
  /** Who stands at the nodes after the people. */
  readonly strangers: Strangers
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

/** What is known of a list while it is read. */
interface OpenList {
  readonly list: PointList
  readonly nodes: number[]
  readonly strangers: Map<string, number>
  readonly ties: ListColumns[]
}

/**
 * Matches the points of lists to people and makes one graph of everything, piece by piece: those known first, then of each
 * list its points and its ties. Who is nobody known becomes a node of their own; the same address is one, and so is the
 * same name within one list. `people` counts the user too. Linear, in a thread or not.
 */
export const createTieBuilder = (people: number) => {
  const matcher = createPointMatcher()
  const strangers = createStrangers()
  const byEmail = new Map<string, number>()
  const lists: OpenList[] = []

  const nodeOf = (open: OpenList, point: TiePointRow): number => {
    const name = foldName(point.label)
    const person = matcher.personAt(point, name, open.list.owner)
    if (person !== null) return person
    const [known, key] =
      point.email === null ? ([open.strangers, name] as const) : ([byEmail, foldEmail(point.email)] as const)
    const before = known.get(key)
    if (before !== undefined) return before
    const node = people + strangers.count()
    strangers.add(point, name, lists.length - 1)
    known.set(key, node)
    return node
  }

  return {
    know: matcher.know,
    begin: (list: PointList): void => {
      lists.push({ list, nodes: [], strangers: new Map(), ties: [] })
    },
    /** Of the list begun last: a JSON text of `TiePointRow`s, as the store hands them out. */
    points: (text: string): void => {
      const open = lists.at(-1)
      if (open === undefined) throw new RangeError('points of no list')
      for (const point of JSON.parse(text) as readonly TiePointRow[]) {
        open.nodes[point.point] = nodeOf(open, point)
      }
    },
    ties: (columns: ListColumns): void => {
      lists.at(-1)?.ties.push(columns)
    },
    finish: (recorded: RecordedTies): BuiltTies => {
      const nodeCount = people + strangers.count()
      const built = lists.map(({ nodes, ties }) => {
        const known = new Set(nodes.filter((node) => node < people)).size
        const between = tiesBetweenNodes(ties, Int32Array.from(nodes), nodeCount)
        // The arrays of ten million ties are hundreds of megabytes: not held twice.
        ties.length = 0
        return { ...between, known }
      })
      return { graph: graphOf(nodeCount, built, recorded), strangers: strangers.columns(), lists: built }
    },
  }
}

const graphOf = (
  nodeCount: number,
  lists: readonly ListTies[],
  { keys, probabilities }: RecordedTies,
): TieGraph => {
  const listed = lists.reduce((sum, { larger }) => sum + larger.length, 0)
  const from = new Int32Array(listed + keys.length)
  const to = new Int32Array(listed + keys.length)
  const probability = sharedMemory.float64(listed + keys.length)
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
  return buildGraph(nodeCount, { from, to, probability }, sharedMemory)
}
