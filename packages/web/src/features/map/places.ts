import type { NetworkMap } from './drawing.ts'
import { neighboursOf } from './drawing.ts'

/** x and y of everybody, one after the other. */
export type Places = Float32Array

/** The golden angle, in radians: points laid down by it never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Of the drawing's own units: how far apart people without drawn ties lie. */
const SPACING = 12

/** What is laid out by its ties, and what has none. */
export interface Split {
  readonly linked: readonly number[]
  readonly alone: readonly number[]
}

export const splitByTies = (map: NetworkMap): Split => {
  const neighbours = neighboursOf(map)
  const all = neighbours.map((_, at) => at)
  return {
    linked: all.filter((at) => (neighbours[at]?.length ?? 0) > 0),
    alone: all.filter((at) => (neighbours[at]?.length ?? 0) === 0),
  }
}

/** Where those with ties begin: circle by circle on a spiral, so that the same network comes out the same each time. */
export const startingPlaces = ({ people }: NetworkMap, { linked }: Split): Places => {
  const places = new Float32Array(2 * people.name.length)
  const order = linked.toSorted(
    (a, b) => circleOf(people.community[a]) - circleOf(people.community[b]) || a - b,
  )
  for (const [step, at] of order.entries()) putOnSpiral(places, at, step)
  return places
}

const circleOf = (community: number | undefined): number =>
  community === undefined || community < 0 ? Number.MAX_SAFE_INTEGER : community

/**
 * Puts those without drawn ties around the rest, nearer the likelier a word of the user's own reaches them; alone, they fill
 * the disc. Linear but for the sorting.
 */
export const placeAlone = (places: Places, { people }: NetworkMap, { linked, alone }: Split): void => {
  const reach = linked.reduce(
    (most, at) => Math.max(most, Math.hypot(places[2 * at] ?? 0, places[2 * at + 1] ?? 0)),
    0,
  )
  // So many steps of the spiral lie under the disc that is taken.
  const taken = reach === 0 ? 0 : ((reach * 1.12) / SPACING) ** 2
  const order = alone.toSorted((a, b) => (people.tie[b] ?? 0) - (people.tie[a] ?? 0) || a - b)
  for (const [step, at] of order.entries()) putOnSpiral(places, at, taken + step)
}

const putOnSpiral = (places: Places, at: number, step: number): void => {
  // Never in the very middle, where the user stands.
  const radius = SPACING * Math.sqrt(step + 1)
  places[2 * at] = radius * Math.cos(step * GOLDEN_ANGLE)
  places[2 * at + 1] = radius * Math.sin(step * GOLDEN_ANGLE)
}
