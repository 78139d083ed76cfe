import { bestPath, neighbours, type WayThere } from '@rapport/domain'
import { searchApart } from '../graph/search-apart.ts'
import type { WorkspaceGraph } from '../graph/workspace-graph.ts'

/** Hops of a way at most: further than that nobody passes a word on. */
const MOST_HOPS = 4
/** The user's own node. */
export const USER = 0
/** Part of a probability within which two ways are the same one, their factors multiplied in another order. */
const SAME = 1e-12

/** The likeliest ways to everybody, on one state of the graph. */
export interface WaysThere {
  /** By node: the chance that a word reaches it over any number of hops, 0 where none does. */
  readonly reach: Float64Array
  /** The likeliest way of few enough hops, with whom it passes through; null where there is none. */
  readonly wayTo: (node: number) => WayThere | null
}

/**
 * One search from where a way may begin, at the user or at a colleague who pools their network. A way is walked back
 * along what was found, by the ties of those on it; only one that is too long is searched for by itself.
 */
export const waysThere = async ({ graph, nodes, colleagues }: WorkspaceGraph): Promise<WaysThere> => {
  const sources = [USER, ...colleagues]
  const isSource = new Set(sources)
  const reach = await searchApart(graph, { kind: 'reach', from: sources })

  /** From the node back to a source, the sources before others, then the lower number. */
  const back = (node: number): readonly number[] | null => {
    const path = [node]
    for (let at = node; !isSource.has(at); ) {
      const chance = reach[at] ?? 0
      let before: number | null = null
      for (const { node: next, probability } of neighbours(graph, at)) {
        const isOnWay = Math.abs((reach[next] ?? 0) * probability - chance) <= SAME * chance
        if (!isOnWay || path.includes(next)) continue
        const isBetter = Number(isSource.has(next)) - Number(before !== null && isSource.has(before))
        if (before === null || isBetter > 0 || (isBetter === 0 && next < before)) before = next
      }
      if (before === null || path.length > MOST_HOPS) return null
      path.unshift(before)
      at = before
    }
    return path
  }

  const wayTo = (node: number): WayThere | null => {
    const probability = reach[node] ?? 0
    if (probability === 0) return null
    const walked = back(node)
    const found =
      walked === null
        ? bestPath(graph, sources, [node], { maxHops: MOST_HOPS })
        : { nodes: walked, probability }
    if (found === null) return null
    const via = found.nodes.slice(found.nodes[0] === USER ? 1 : 0, -1).map((each) => {
      const { personId, name } = nodes.at(each)
      return { personId, name }
    })
    return { probability: found.probability, via }
  }

  return { reach, wayTo }
}
