import { bestPath, buildGraph, type TieGraph } from '@rapport/domain'
import { type NetworkMap, SELF } from './drawing.ts'

/** Introductions over more people than that are not made. */
const MOST_HOPS = 4

/** The likeliest way from the user to somebody: places on the map, the user first. */
export interface Way {
  readonly places: readonly number[]
  readonly probability: number
}

/** What ways are searched in: the user is node 0, everybody else their place and one. */
export const waysOver = ({ people, ties }: NetworkMap): TieGraph => {
  const own = people.tie.flatMap((tie, at) => (tie > 0 ? [{ at, tie }] : []))
  const drawn = ties.probability.flatMap((probability, tie) =>
    probability > 0 ? [{ from: ties.from[tie] ?? 0, to: ties.to[tie] ?? 0, probability }] : [],
  )
  return buildGraph(people.name.length + 1, {
    from: [...own.map(() => 0), ...drawn.map(({ from }) => from + 1)],
    to: [...own.map(({ at }) => at + 1), ...drawn.map(({ to }) => to + 1)],
    probability: [...own.map(({ tie }) => tie), ...drawn.map(({ probability }) => probability)],
  })
}

export const wayTo = (graph: TieGraph, at: number): Way | null => {
  const path = bestPath(graph, [0], [at + 1], { maxHops: MOST_HOPS })
  if (path === null) return null
  return {
    places: path.nodes.map((node) => (node === 0 ? SELF : node - 1)),
    probability: path.probability,
  }
}
