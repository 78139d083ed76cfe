import { GOLDEN_ANGLE, layDiscs, type Pull } from './circles-apart.ts'
import type { NetworkMap } from './drawing.ts'

/** x and y of everybody, one after the other. */
export type Places = Float32Array

/** Of the drawing's own units: how far apart people lie, and circles beyond that. */
const SPACING = 12
const GAP = 1.6 * SPACING
/** Kept free around the user, who stands in the middle. */
const OWN_ROOM = 2 * SPACING

/** People who are laid down together, the most tied among themselves first, and where. */
export interface Group {
  readonly members: readonly number[]
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** What is laid out by its ties, circle by circle, and who has none. */
export interface Ground {
  readonly groups: readonly Group[]
  readonly alone: readonly number[]
}

/** Where each circle lies, tied ones near one another; those in no circle go with whom they are tied to. */
export const groundOf = (map: NetworkMap): Ground => {
  const { groupOf, count } = groupsOf(map)
  const inner = innerTies(map, groupOf)
  const members: number[][] = Array.from({ length: count }, () => [])
  const alone: number[] = []
  for (const [at, group] of groupOf.entries()) (members[group] ?? alone).push(at)
  for (const each of members) each.sort((a, b) => (inner[b] ?? 0) - (inner[a] ?? 0) || a - b)
  const radii = members.map(({ length }) => SPACING * Math.sqrt(length / Math.PI) + SPACING / 2)
  const discs = layDiscs(radii, pullsBetween(map, groupOf, count), { gap: GAP, hole: OWN_ROOM })
  return {
    groups: members.map((each, group) => {
      const { x, y, radius } = discs[group] ?? { x: 0, y: 0, radius: SPACING }
      return { members: each, x, y, radius }
    }),
    alone,
  }
}

/** A number of a group for everybody; none for those without drawn ties. */
const groupsOf = ({ people, ties }: NetworkMap): { groupOf: readonly number[]; count: number } => {
  const roots = people.name.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (roots[root] !== undefined && roots[root] !== root) root = roots[root] ?? root
    roots[at] = root
    return root
  }
  const isLinked = new Uint8Array(people.name.length)
  const isLoose = (at: number) => (people.community[at] ?? -1) < 0
  for (const [tie, from] of ties.from.entries()) {
    const to = ties.to[tie] ?? from
    isLinked[from] = 1
    isLinked[to] = 1
    if (isLoose(from) && isLoose(to)) roots[rootOf(from)] = rootOf(to)
  }
  const numbers = new Map<string, number>()
  const groupOf = people.name.map((_, at) => {
    if (isLinked[at] === 0) return -1
    const key = isLoose(at) ? `alone ${rootOf(at)}` : `circle ${people.community[at]}`
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  })
  return { groupOf, count: numbers.size }
}

/** Of everybody, how much ties them to others of their group. */
const innerTies = ({ people, ties }: NetworkMap, groupOf: readonly number[]): Float64Array => {
  const inner = new Float64Array(people.name.length)
  for (const [tie, from] of ties.from.entries()) {
    const to = ties.to[tie] ?? from
    if (groupOf[from] !== groupOf[to]) continue
    for (const end of [from, to]) inner[end] = (inner[end] ?? 0) + (ties.probability[tie] ?? 0)
  }
  return inner
}

const pullsBetween = ({ ties }: NetworkMap, groupOf: readonly number[], count: number): readonly Pull[] => {
  const weights = new Map<number, number>()
  for (const [tie, start] of ties.from.entries()) {
    const [a, b] = [groupOf[start] ?? -1, groupOf[ties.to[tie] ?? -1] ?? -1]
    if (a === b || a < 0 || b < 0) continue
    const key = Math.min(a, b) * count + Math.max(a, b)
    weights.set(key, (weights.get(key) ?? 0) + (ties.probability[tie] ?? 0))
  }
  return Array.from(weights, ([key, weight]) => ({ from: Math.floor(key / count), to: key % count, weight }))
}

/** A first picture, at once: in every circle the most tied in the middle, and those without ties around it all. */
export const firstPlaces = (map: NetworkMap, ground: Ground): Places => {
  const places = new Float32Array(2 * map.people.name.length)
  for (const { members, x, y, radius } of ground.groups) {
    for (const [step, at] of members.entries()) {
      const away = radius * Math.sqrt((step + 0.5) / members.length)
      places[2 * at] = x + away * Math.cos(step * GOLDEN_ANGLE)
      places[2 * at + 1] = y + away * Math.sin(step * GOLDEN_ANGLE)
    }
  }
  placeAlone(places, map, ground)
  return places
}

/** Those without drawn ties lie around the rest, nearer the likelier a word of the user's own reaches them; alone, they fill the disc. */
const placeAlone = (places: Places, { people }: NetworkMap, { groups, alone }: Ground): void => {
  const reach = groups.reduce((most, { x, y, radius }) => Math.max(most, Math.hypot(x, y) + radius), 0)
  // So many steps of the spiral lie under the disc that is taken.
  const taken = reach === 0 ? 0 : ((reach + GAP) / SPACING) ** 2
  const order = alone.toSorted((a, b) => (people.tie[b] ?? 0) - (people.tie[a] ?? 0) || a - b)
  for (const [step, at] of order.entries()) {
    // Never in the very middle, where the user stands.
    const away = SPACING * Math.sqrt(taken + step + 1)
    places[2 * at] = away * Math.cos((taken + step) * GOLDEN_ANGLE)
    places[2 * at + 1] = away * Math.sin((taken + step) * GOLDEN_ANGLE)
  }
}
