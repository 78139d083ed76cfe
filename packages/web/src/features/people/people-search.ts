import { RELATIONSHIP_STATES, type RelationshipState } from '@rapport/domain'

export const PEOPLE_SORTS = ['name', 'strength', 'last-contact', 'connected'] as const
export type PeopleSort = (typeof PEOPLE_SORTS)[number]

export const SORT_WORDS: Readonly<Record<PeopleSort, string>> = {
  name: 'By name',
  strength: 'Closest first',
  'last-contact': 'Latest contact first',
  connected: 'Newest connection first',
}

/** What the address of the list says; absent means the default. */
export interface PeopleSearch {
  readonly query?: string
  readonly state?: RelationshipState
  readonly sort?: PeopleSort
}

/** Longest filter the server takes, in characters. */
const LONGEST_QUERY = 500

/** Reads the address; whatever it does not understand it leaves out. */
export const readPeopleSearch = (search: Readonly<Record<string, unknown>>): PeopleSearch => {
  const query = search.query === undefined ? '' : String(search.query).slice(0, LONGEST_QUERY)
  const state = RELATIONSHIP_STATES.find((known) => known === search.state)
  const sort = PEOPLE_SORTS.find((known) => known === search.sort)
  return {
    ...(query === '' ? {} : { query }),
    ...(state === undefined ? {} : { state }),
    ...(sort === undefined || sort === 'name' ? {} : { sort }),
  }
}
