import { DEAREST_PATH, stepsUpTo } from './cost.ts'
import { gatherCore } from './gather-core.ts'
import { rankPaths } from './rank-paths.ts'
import { type Scratch, scratchOf } from './scratch.ts'
import { searchBothSides } from './search-both-sides.ts'
import { searchFewHops } from './search-few-hops.ts'
import { clear } from './side.ts'
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
  const scratch = scratchOf(graph)
  let slack = k === 1 ? FIRST_SLACK_OF_ONE : FIRST_SLACK
  for (let most = DEAREST_PATH; ; ) {
    const { paths, cap } = pathsWithin(graph, scratch, { from, to, k, maxHops, slack, most })
    const last = paths[k - 1]
    // Steps are rounded down: what lies above the cap in steps can only be dearer than what lies below it in truth.
    if (cap >= DEAREST_PATH || (last !== undefined && stepsUpTo(last.cost) <= cap))
      return paths.map(({ nodes }) => ({ nodes, probability: probabilityAlong(graph, nodes) }))
    if (last === undefined)
      slack *= isFew(maxHops) ? MORE_SLACK_OF_FEW : slack < MUCH_SLACK ? MORE_SLACK : MORE_THAN_MUCH
    else {
      most = stepsUpTo(last.cost)
      slack = DEAREST_PATH
    }
  }
}

/** Steps by which rounding may make the best path look dearer than it is; enough for 16 hops, else it is searched again. */
const FIRST_SLACK_OF_ONE = 16

/** Steps by which the tenth path is dearer than the best at a guess (a tenth of a nat), and the factor where it was too few. */
const FIRST_SLACK = 400
const MORE_SLACK = 1.7
/** Where even two nats more are too few, there are hardly k paths at all: all there are is then soon the answer. */
const MUCH_SLACK = 8_000
const MORE_THAN_MUCH = 1_000
/** There are not many paths of few hops, so that it is soon all of them. */
const MORE_SLACK_OF_FEW = 4

/** Hops up to which going hop by hop is faster: the best path of all is then seldom short enough. */
const FEW_HOPS = 5

const isFew = (maxHops: number | undefined): maxHops is number => maxHops !== undefined && maxHops <= FEW_HOPS

interface Question {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly k: number
  readonly maxHops: number | undefined
  readonly slack: number
  readonly most: number
}

/** The k best of the paths up to a cap of steps, and that cap. */
const pathsWithin = (graph: TieGraph, scratch: Scratch, question: Question) => {
  const { from, to, k, maxHops, slack, most } = question
  const meeting = isFew(maxHops)
    ? searchFewHops(graph, scratch, from, to, maxHops, slack, most)
    : searchBothSides(graph, scratch, from, to, slack, most)
  const core = gatherCore(graph, scratch, meeting)
  for (const node of from) scratch.marks[node] = 0
  for (const node of to) scratch.marks[node] = 0
  clear(scratch.forward)
  clear(scratch.backward)
  const paths = rankPaths(core, k, maxHops).map(({ nodes, cost }) => ({
    nodes: nodes.map((node) => core.numbers[node] as number),
    cost,
  }))
  return { paths, cap: meeting.cap }
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
