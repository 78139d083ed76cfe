import { buildCore, type Core } from './core.ts'
import { GONE_BACKWARD, GONE_FORWARD, IN_CORE, IS_END, IS_START, type Scratch } from './scratch.ts'
import type { Meeting } from './search-both-sides.ts'
import { label, type Side, UNREACHED } from './side.ts'
import { probabilityOf, type TieGraph } from './tie-graph.ts'

/**
 * Everything on paths of at most `cap` steps, after both sides have met: from the meetings each side goes on through what
 * the other has settled, which tells it how far there still is to go. O(arcs of the nodes gathered).
 */
export const gatherCore = (
  graph: TieGraph,
  { forward, backward, marks }: Scratch,
  meeting: Meeting,
): Core => {
  const { cap } = meeting
  const nodes: number[] = []
  /** Whether the node was not yet gone on from in this direction. */
  const take = (node: number, direction: number): boolean => {
    const mark = marks[node] as number
    if ((mark & IN_CORE) === 0) nodes.push(node)
    marks[node] = mark | IN_CORE | direction
    return (mark & direction) === 0
  }
  for (const node of meeting.nodes) {
    if ((forward.cost[node] as number) + (backward.cost[node] as number) <= cap) take(node, 0)
  }
  const met = nodes.slice()
  const isEnd = (node: number) => ((marks[node] as number) & IS_END) !== 0
  const isStart = (node: number) => ((marks[node] as number) & IS_START) !== 0
  goOn(graph, forward, backward, cap, met, isEnd, (node) => take(node, GONE_FORWARD))
  goOn(graph, backward, forward, cap, met, isStart, (node) => take(node, GONE_BACKWARD))

  const { starts, degrees, targets, costs, ties } = graph
  const parts = { starts: [] as number[], ends: [] as number[] }
  const from: number[] = []
  const to: number[] = []
  const probability: number[] = []
  for (const node of nodes) {
    const mark = marks[node] as number
    if ((mark & IS_START) !== 0) parts.starts.push(node)
    if ((mark & IS_END) !== 0) {
      parts.ends.push(node)
      continue
    }
    const far = forward.cost[node] as number
    const start = starts[node] as number
    const end = start + (degrees[node] as number)
    for (let arc = start; arc < end; arc += 1) {
      const next = far + (costs[arc] as number)
      if (next > cap) break
      const target = targets[arc] as number
      const known = marks[target] as number
      if ((known & IN_CORE) === 0 || (known & IS_START) !== 0) continue
      if (next + (backward.cost[target] as number) > cap) continue
      from.push(node)
      to.push(target)
      probability.push(probabilityOf(graph, ties[arc] as number))
    }
  }
  for (const node of nodes) marks[node] = (marks[node] as number) & (IS_START | IS_END)
  return buildCore({ ...parts, from, to, probability })
}

/** Continues one side from where both have met, correcting labels, through nodes from which the other side is near enough. */
const goOn = (
  { starts, degrees, targets, costs }: TieGraph,
  own: Side,
  other: Side,
  cap: number,
  met: readonly number[],
  isLast: (node: number) => boolean,
  take: (node: number) => boolean,
): void => {
  const waiting = met.slice()
  for (let index = 0; index < waiting.length; index += 1) {
    const node = waiting[index] as number
    if (isLast(node)) continue
    const far = own.cost[node] as number
    const start = starts[node] as number
    const end = start + (degrees[node] as number)
    for (let arc = start; arc < end; arc += 1) {
      const next = far + (costs[arc] as number)
      if (next > cap) break
      const target = targets[arc] as number
      const rest = other.cost[target] as number
      if (rest === UNREACHED || next + rest > cap) continue
      const isNew = take(target)
      const isCheaper = next < (own.cost[target] as number)
      if (isCheaper) label(own, target, next)
      if (isNew || isCheaper) waiting.push(target)
    }
  }
}
