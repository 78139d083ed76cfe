import type { Links } from './links.ts'

/** Takes the inner nodes of one shortest way from a to b, all shortest ways being equally likely. */
export type DrawWay = (from: number, to: number, random: () => number, visit: (node: number) => void) => void

/** One side of the search. Marks carry the number of the draw, so that nothing has to be cleared between draws. */
interface Side {
  readonly mark: Int32Array
  readonly depth: Int32Array
  readonly ways: Float64Array
  frontier: number[]
  reached: number
}

/**
 * Searches breadth first from both ends by whole levels, the side with fewer links to look at first. When one level touches
 * the other side, every shortest way crosses exactly one of the links between them.
 */
export const createDraw = (links: Links): DrawWay => {
  const { nodeCount, offsets, targets } = links
  const newSide = (): Side => ({
    mark: new Int32Array(nodeCount),
    depth: new Int32Array(nodeCount),
    ways: new Float64Array(nodeCount),
    frontier: [],
    reached: 0,
  })
  const [near, far] = [newSide(), newSide()]
  let draw = 0

  const start = (side: Side, node: number): void => {
    side.mark[node] = draw
    side.depth[node] = 0
    side.ways[node] = 1
    side.frontier = [node]
    side.reached = 0
  }
  const workOf = ({ frontier }: Side): number =>
    frontier.reduce((sum, node) => sum + (offsets[node + 1] ?? 0) - (offsets[node] ?? 0), 0)

  /** Steps one level further; gives the links that lead to the other side, as pairs of ends, if there are any. */
  const step = (side: Side, other: Side): readonly number[] => {
    const crossings: number[] = []
    const next: number[] = []
    const depth = side.reached + 1
    for (const node of side.frontier) {
      const ways = side.ways[node] ?? 0
      for (let slot = offsets[node] ?? 0; slot < (offsets[node + 1] ?? 0); slot += 1) {
        const target = targets[slot] ?? 0
        if (other.mark[target] === draw) crossings.push(node, target)
        else if (side.mark[target] !== draw) {
          side.mark[target] = draw
          side.depth[target] = depth
          side.ways[target] = ways
          next.push(target)
        } else if (side.depth[target] === depth) side.ways[target] = (side.ways[target] ?? 0) + ways
      }
    }
    side.frontier = next
    side.reached = depth
    return crossings
  }

  /** Goes back to where the side began, a node in proportion to the ways that lead to it. */
  const walkBack = (side: Side, node: number, random: () => number, visit: (node: number) => void): void => {
    let at = node
    while ((side.depth[at] ?? 0) > 0) {
      visit(at)
      const before = (side.depth[at] ?? 0) - 1
      let left = random() * (side.ways[at] ?? 0)
      let chosen = -1
      for (let slot = offsets[at] ?? 0; slot < (offsets[at + 1] ?? 0) && left >= 0; slot += 1) {
        const target = targets[slot] ?? 0
        if (side.mark[target] !== draw || side.depth[target] !== before) continue
        chosen = target
        left -= side.ways[target] ?? 0
      }
      at = chosen
    }
  }

  return (from, to, random, visit) => {
    draw += 1
    start(near, from)
    start(far, to)
    while (near.frontier.length > 0 && far.frontier.length > 0) {
      const [side, other] = workOf(near) <= workOf(far) ? [near, far] : [far, near]
      const crossings = step(side, other)
      if (crossings.length === 0) continue
      const [own, theirs] = pickCrossing(crossings, side.ways, other.ways, random)
      walkBack(side, own, random, visit)
      walkBack(other, theirs, random, visit)
      return
    }
  }
}

const pickCrossing = (
  crossings: readonly number[],
  own: Float64Array,
  theirs: Float64Array,
  random: () => number,
): readonly [number, number] => {
  const waysOver = (at: number) => (own[crossings[at] ?? 0] ?? 0) * (theirs[crossings[at + 1] ?? 0] ?? 0)
  let total = 0
  for (let at = 0; at < crossings.length; at += 2) total += waysOver(at)
  let left = random() * total
  let chosen = 0
  for (let at = 0; at < crossings.length && left >= 0; at += 2) {
    chosen = at
    left -= waysOver(at)
  }
  return [crossings[chosen] ?? 0, crossings[chosen + 1] ?? 0]
}
