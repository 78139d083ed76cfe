import type { Snapshot } from '../snapshot/snapshot.ts'

export interface PeopleFilter {
  readonly query?: string | undefined
  readonly state?: string | undefined
  readonly function?: string | undefined
  readonly level?: string | undefined
  readonly sort: 'name' | 'strength' | 'last-contact' | 'connected'
}

export interface UnderstoodWord {
  readonly word: string
  readonly as: 'state' | 'function' | 'level' | 'text'
}

export const findPeople = (
  snapshot: Snapshot,
  _filter: PeopleFilter,
  _today: string,
): { readonly understood: UnderstoodWord[]; readonly indexes: readonly number[] } => ({
  understood: [],
  indexes: snapshot.people.map((_, index) => index),
})
