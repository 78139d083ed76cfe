import { type Completions, completions, completionsWithin } from './completions.ts'
import { type Core, compareLabels } from './core.ts'
import { createHeap } from './heap.ts'

/** A path through a core: its nodes' local numbers, and its cost in nats. */
export interface CorePath {
  readonly nodes: readonly number[]
  readonly cost: number
}

/** The paths that begin with `prefix` (the root first) and go on from its end to none of `banned`. */
interface Branch {
  readonly prefix: readonly number[]
  readonly prefixCost: number
  readonly banned: readonly number[]
  /** Cost and hops of the best of them, or less where `path` is not known yet. */
  readonly cost: number
  readonly hops: number
  readonly path: readonly number[] | null
}

/** The best ways on with so many hops left. */
type Ways = (hopsLeft: number) => Completions

/**
 * The k best loopless paths of a core: cheapest, then fewest hops, then smaller numbers first. Yen 1971 with Lawler's
 * rule (1972): once the best path of a branch is taken, the rest is split at every node behind the branching. A branch
 * waits under the best way on that ignores which nodes it has used; only where that way runs into one of them, and only
 * when no other branch can be better, is it searched again without them.
 */
export const rankPaths = (core: Core, k: number, maxHops = Number.POSITIVE_INFINITY): readonly CorePath[] => {
  /** The arc from the root is one hop more. */
  const hopsAfter = (prefix: readonly number[]) => maxHops + 2 - prefix.length
  const waysOf = (most: number, isUsed?: Uint8Array): Ways => {
    if (most === Number.POSITIVE_INFINITY) {
      const labels = completions(core, isUsed)
      return () => labels
    }
    const all = completionsWithin(core, most, isUsed)
    return (left) => all[left] as Completions
  }
  const freeWays = waysOf(maxHops + 1)
  const branches = createHeap(compareBranches)
  const paths: CorePath[] = []

  const wait = (prefix: readonly number[], prefixCost: number, banned: readonly number[]): void => {
    const branch = bestOf(core, { prefix, prefixCost, banned }, hopsAfter(prefix), freeWays)
    if (branch !== null) branches.push(branch)
  }

  wait([core.root], 0, [])
  for (let branch = branches.pop(); branch !== undefined && paths.length < k; branch = branches.pop()) {
    const { prefix, prefixCost, banned, path, cost } = branch
    if (path === null) {
      const left = hopsAfter(prefix)
      const searched = bestOf(core, branch, left, waysOf(left - 1, used(core, prefix)))
      if (searched !== null) branches.push(searched)
      continue
    }
    paths.push({ nodes: path.slice(1), cost })
    let costSoFar = prefixCost
    for (let length = prefix.length; length < path.length; length += 1) {
      const next = path[length] as number
      wait(path.slice(0, length), costSoFar, length === prefix.length ? [...banned, next] : [next])
      costSoFar += arcCost(core, path[length - 1] as number, next)
    }
  }
  return paths
}

/** Unknown paths go before known ones of the same cost and hops, since they may turn out to be the smaller. */
const compareBranches = (a: Branch, b: Branch): number => {
  const order = compareLabels(a.cost, a.hops, b.cost, b.hops)
  if (order !== 0) return order
  if (a.path === null || b.path === null) return (a.path === null ? 0 : 1) - (b.path === null ? 0 : 1)
  return compareNodes(a.path, b.path)
}

/** Node by node, the smaller number first. */
const compareNodes = (a: readonly number[], b: readonly number[]): number => {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const difference = (a[index] as number) - (b[index] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

const used = (core: Core, prefix: readonly number[]): Uint8Array => {
  const isUsed = new Uint8Array(core.isEnd.length)
  for (const node of prefix) isUsed[node] = 1
  return isUsed
}

const bestOf = (
  { out }: Core,
  { prefix, prefixCost, banned }: Pick<Branch, 'prefix' | 'prefixCost' | 'banned'>,
  hopsLeft: number,
  ways: Ways,
): Branch | null => {
  if (hopsLeft < 1) return null
  const end = prefix[prefix.length - 1] as number
  const onward = ways(hopsLeft - 1)
  let cost = Number.POSITIVE_INFINITY
  let hops = 0
  let next = -1
  const last = out.offsets[end + 1] as number
  for (let arc = out.offsets[end] as number; arc < last; arc += 1) {
    const other = out.others[arc] as number
    const total = (onward.cost[other] as number) + (out.costs[arc] as number)
    if (total === Number.POSITIVE_INFINITY || banned.includes(other) || prefix.includes(other)) continue
    const far = (onward.hops[other] as number) + 1
    const order = compareLabels(total, far, cost, hops)
    if (order > 0 || (order === 0 && other >= next)) continue
    cost = total
    hops = far
    next = other
  }
  if (next < 0) return null
  const path = followed(prefix, next, hopsLeft - 1, ways)
  return { prefix, prefixCost, banned, cost: prefixCost + cost, hops: prefix.length - 1 + hops, path }
}

/** The prefix and the way on from `next`; null where that runs into the prefix. */
const followed = (
  prefix: readonly number[],
  next: number,
  hopsLeft: number,
  ways: Ways,
): readonly number[] | null => {
  const path = [...prefix]
  let left = hopsLeft
  for (let node = next; node >= 0; left -= 1) {
    if (prefix.includes(node)) return null
    path.push(node)
    node = ways(left).next[node] as number
  }
  return path
}

const arcCost = ({ out }: Core, from: number, to: number): number => {
  let arc = out.offsets[from] as number
  while (out.others[arc] !== to) arc += 1
  return out.costs[arc] as number
}
