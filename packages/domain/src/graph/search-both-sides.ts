import { DEAREST_PATH } from './cost.ts'
import { IS_END, IS_START, type Scratch } from './scratch.ts'
import { BUCKET_BITS, enqueue, label, type Side, UNREACHED } from './side.ts'
import type { TieGraph } from './tie-graph.ts'

export interface Meeting {
  /** Every path of at most so many steps goes through one of `nodes`, to which both sides know the way. */
  readonly cap: number
  readonly nodes: readonly number[]
}

/**
 * Searches from both sides (Nicholson 1966) until every path has been met that costs at most `slack` steps more than the
 * cheapest, and never more than `most`. What cannot be part of such a path is not looked at: rows are sorted by cost, so
 * a row is left at the first arc that leads too far.
 */
export const searchBothSides = (
  graph: TieGraph,
  { forward, backward, marks }: Scratch,
  from: readonly number[],
  to: readonly number[],
  slack: number,
  most = DEAREST_PATH,
): Meeting => {
  let cap = most
  const nodes: number[] = []
  const { starts, degrees, targets, costs } = graph

  const met = (total: number): void => {
    if (total < cap) cap = Math.min(cap, total + slack)
  }

  const settleBucket = (own: Side, other: Side, stops: number): void => {
    const bucket = own.bucket
    const cost = own.cost
    const others = other.cost
    for (let entry = own.heads[bucket] as number; entry !== 0; entry = own.heads[bucket] as number) {
      own.heads[bucket] = own.entryNexts[entry - 1] as number
      own.pending -= 1
      const node = own.entryNodes[entry - 1] as number
      const far = cost[node] as number
      // A node that got cheaper was looked at in an earlier bucket.
      if (far >> BUCKET_BITS !== bucket) continue
      const total = far + (others[node] as number)
      if (total <= cap) {
        met(total)
        nodes.push(node)
      }
      if (((marks[node] as number) & stops) !== 0) continue
      let bound = cap - (other.bucket << BUCKET_BITS)
      const start = starts[node] as number
      const end = start + (degrees[node] as number)
      for (let arc = start; arc < end; arc += 1) {
        const next = far + (costs[arc] as number)
        if (next > bound) break
        const target = targets[arc] as number
        if (next >= (cost[target] as number)) continue
        label(own, target, next)
        enqueue(own, target, next)
        const sum = next + (others[target] as number)
        if (sum < cap) {
          met(sum)
          bound = cap - (other.bucket << BUCKET_BITS)
        }
      }
    }
    advance(own)
  }

  for (const node of from) {
    label(forward, node, 0)
    enqueue(forward, node, 0)
    marks[node] = (marks[node] as number) | IS_START
  }
  for (const node of to) {
    label(backward, node, 0)
    enqueue(backward, node, 0)
    marks[node] = (marks[node] as number) | IS_END
  }
  while (radius(forward) + radius(backward) <= cap) {
    if (forward.pending <= backward.pending) settleBucket(forward, backward, IS_END)
    else settleBucket(backward, forward, IS_START)
  }
  return { cap, nodes }
}

/** Cost below which every node is settled. */
const radius = (side: Side): number => (side.pending === 0 ? UNREACHED : side.bucket << BUCKET_BITS)

const advance = (side: Side): void => {
  side.bucket += 1
  if (side.pending === 0) return
  while (side.heads[side.bucket] === 0) side.bucket += 1
}
