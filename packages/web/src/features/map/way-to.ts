import type { Outputs } from '../../api/index.ts'
import { type NetworkMap, SELF } from './drawing.ts'

export type WayFound = Outputs['intro']['paths']['paths'][number]

/** Somebody on a way who is not among those the map shows. */
export const ELSEWHERE = -2

/** The likeliest way to somebody, as introductions find it, with its places on the map: the user's first, or a colleague's. */
export interface Way {
  readonly places: readonly number[]
  readonly found: WayFound
}

/** Where a way lies on the map. Those whom only a list names are known by name and list. */
export const wayOver = (found: WayFound, { people }: NetworkMap): Way => {
  const placeOf = ({ personId, name, list, isUser }: WayFound['hops'][number]['to']): number => {
    if (isUser) return SELF
    if (personId !== null) return orElsewhere(people.personId.indexOf(personId))
    const isMeant = (each: string, at: number) =>
      each === name && people.personId[at] === null && people.list[at] === list
    return orElsewhere(people.name.findIndex(isMeant))
  }
  const [first] = found.hops
  return {
    places: [...(first === undefined ? [] : [first.from]), ...found.hops.map(({ to }) => to)].map(placeOf),
    found,
  }
}

const orElsewhere = (at: number): number => (at < 0 ? ELSEWHERE : at)
