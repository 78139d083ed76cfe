import type { Outputs } from '../../api/index.ts'

export type NetworkMap = Outputs['graph']['map']
export type Brokers = Outputs['graph']['brokers']

/** A tie as seen from one end. */
export interface Neighbour {
  readonly at: number
  readonly probability: number
  readonly isRecorded: boolean
}

/** Somebody as the page shows them. */
export interface Shown {
  readonly at: number
  readonly personId: string | null
  readonly name: string
  readonly title: string | null
  readonly organization: string | null
  readonly list: string | null
  readonly tie: number
  readonly strength: number
  readonly state: NetworkMap['people']['state'][number]
  readonly community: number
  readonly contacts: number
}

/** The user among the places of the map. */
export const SELF = -1

export const personAt = ({ people }: NetworkMap, at: number): Shown => ({
  at,
  personId: people.personId[at] ?? null,
  name: people.name[at] ?? '',
  title: people.title[at] ?? null,
  organization: people.organization[at] ?? null,
  list: people.list[at] ?? null,
  tie: people.tie[at] ?? 0,
  strength: people.strength[at] ?? 0,
  state: people.state[at] ?? null,
  community: people.community[at] ?? -1,
  contacts: people.contacts[at] ?? 0,
})

/** Of everybody, whom they know on this map, the likeliest first. */
export const neighboursOf = ({ people, ties }: NetworkMap): readonly (readonly Neighbour[])[] => {
  const all: Neighbour[][] = people.name.map(() => [])
  for (const [tie, from] of ties.from.entries()) {
    const to = ties.to[tie] ?? 0
    const about = { probability: ties.probability[tie] ?? 0, isRecorded: ties.recorded[tie] === 1 }
    all[from]?.push({ at: to, ...about })
    all[to]?.push({ at: from, ...about })
  }
  return all
}
