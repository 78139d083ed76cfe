import { DEAREST_PATH } from './cost.ts'
import { IS_END, IS_START, type Scratch } from './scratch.ts'
import type { Meeting } from './search-both-sides.ts'
import { label, type Side } from './side.ts'
import type { TieGraph } from './tie-graph.ts'

/** Nodes labelled in the round before. */
interface Front {
  readonly side: Side
  readonly other: Side
  readonly stops: number
  nodes: number[]
  /** Rounds done. */
  rounds: number
}

/** How much narrower a side has to be to go on past the half: a round widens it by about as much again. Measured. */
const MUCH_NARROWER = 8

/**
 * Meets every path of at most `maxHops` hops that costs at most `slack` steps more than the cheapest of them, and never
 * more than `most`: in rounds of one hop (Bellman 1958, Moore 1959), each of the side that has fewer ties before it. Four
 * hops are mostly two and two; to somebody few know, from somebody who knows many, they are one and three.
 */
export const searchFewHops = (
  graph: TieGraph,
  { forward, backward, marks }: Scratch,
  from: readonly number[],
  to: readonly number[],
  maxHops: number,
  slack: number,
  most = DEAREST_PATH,
): Meeting => {
  const { starts, degrees, targets, costs } = graph
  let cap = most

  const goOneHop = (front: Front, isLast: boolean): void => {
    const own = front.side
    const cost = own.cost
    const others = front.other.cost
    // Labels as they are before the round: it must not use what it finds itself.
    const fars = front.nodes.map((node) => cost[node] as number)
    const nodes: number[] = []
    for (let index = 0; index < front.nodes.length; index += 1) {
      const node = front.nodes[index] as number
      if (((marks[node] as number) & front.stops) !== 0) continue
      const far = fars[index] as number
      const start = starts[node] as number
      const end = start + (degrees[node] as number)
      for (let arc = start; arc < end; arc += 1) {
        const next = far + (costs[arc] as number)
        if (next > cap) break
        const target = targets[arc] as number
        if (next >= (cost[target] as number)) continue
        const sum = next + (others[target] as number)
        // Where nothing comes after, a node that the other side does not know is on no path.
        if (isLast && sum > cap) continue
        label(own, target, next)
        if (!isLast) nodes.push(target)
        if (sum < cap) cap = Math.min(cap, sum + slack)
      }
    }
    front.nodes = nodes
    front.rounds += 1
  }

  const begin = (side: Side, other: Side, nodes: readonly number[], mark: number): Front => {
    for (const node of nodes) {
      label(side, node, 0)
      marks[node] = (marks[node] as number) | mark
    }
    const stops = mark === IS_START ? IS_END : IS_START
    return { side, other, stops, nodes: [...nodes], rounds: 0 }
  }
  const ahead = begin(forward, backward, from, IS_START)
  const behind = begin(backward, forward, to, IS_END)
  for (const node of from) if (backward.cost[node] === 0) cap = Math.min(cap, slack)

  const width = (front: Front): number => {
    let arcs = 0
    for (const node of front.nodes) arcs += degrees[node] as number
    return arcs
  }
  for (let left = maxHops; left > 0; left -= 1) {
    const [narrower, wider] = width(ahead) <= width(behind) ? [ahead, behind] : [behind, ahead]
    const isPastHalf = narrower.rounds >= maxHops / 2
    goOneHop(isPastHalf && width(narrower) * MUCH_NARROWER > width(wider) ? wider : narrower, left === 1)
  }
  const fewer = forward.touchedCount <= backward.touchedCount ? forward : backward
  const nodes: number[] = []
  for (let index = 0; index < fewer.touchedCount; index += 1) {
    const node = fewer.touched[index] as number
    if ((forward.cost[node] as number) + (backward.cost[node] as number) <= cap) nodes.push(node)
  }
  return { cap, nodes }
}
