import type { PersonFacts, Relationship, RelationshipState } from '@rapport/domain'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type QueryWord, readQuery } from './query-words.ts'

export interface PeopleFilter {
  readonly query?: string | undefined
  readonly state?: string | undefined
  readonly function?: string | undefined
  readonly level?: string | undefined
  readonly sort: PeopleOrder
}

export type PeopleOrder = 'name' | 'strength' | 'last-contact' | 'connected'

export interface UnderstoodWord {
  readonly word: string
  readonly as: 'state' | 'function' | 'level' | 'text'
}

/**
 * Indexes of the people who fit every word and every filter, in order. A word that names a state, level or function
 * fits by that or by occurring in the text, so that nobody called "Manager" or "New" is hidden. Linear in people.
 */
export const findPeople = (
  snapshot: Snapshot,
  filter: PeopleFilter,
  today: string,
): { readonly understood: readonly UnderstoodWord[]; readonly indexes: readonly number[] } => {
  const words = readQuery(filter.query ?? '')
  const relationships = snapshot.relationships(today)
  const indexes: number[] = []
  for (const index of orderOf(snapshot, relationships, filter.sort)) {
    const person = snapshot.people[index]
    const state = relationships[index]?.state
    if (person === undefined || state === undefined) continue
    if (filter.state !== undefined && state !== filter.state) continue
    if (filter.function !== undefined && person.function !== filter.function) continue
    if (filter.level !== undefined && person.level !== filter.level) continue
    if (fitsAll(words, person, state, snapshot.searchTexts[index] ?? '')) indexes.push(index)
  }
  return { understood: words.map(understand), indexes }
}

/** A plain loop: it runs for every person at every keystroke. */
const fitsAll = (
  words: readonly QueryWord[],
  person: PersonFacts,
  state: RelationshipState,
  text: string,
): boolean => {
  for (const word of words) {
    const fits =
      text.includes(word.text) ||
      (word.state !== null && word.state === state) ||
      (word.level !== null && word.level === person.level) ||
      (word.function !== null && word.function === person.function)
    if (!fits) return false
  }
  return true
}

const understand = ({ word, state, level, function: jobFunction }: QueryWord): UnderstoodWord => ({
  word,
  as: state !== null ? 'state' : level !== null ? 'level' : jobFunction !== null ? 'function' : 'text',
})

/** Orders once made stay as long as the relationships they are made of. */
const orders = new WeakMap<readonly Relationship[], Map<PeopleOrder, Int32Array>>()

const orderOf = (
  snapshot: Snapshot,
  relationships: readonly Relationship[],
  sort: PeopleOrder,
): Int32Array => {
  const made = orders.get(relationships) ?? new Map<PeopleOrder, Int32Array>()
  orders.set(relationships, made)
  const known = made.get(sort)
  if (known !== undefined) return known
  // People stand in the order of their names; equal people stay in it.
  const order = Int32Array.from(snapshot.people.keys())
  if (sort === 'strength') {
    order.sort((a, b) => (relationships[b]?.strength ?? 0) - (relationships[a]?.strength ?? 0) || a - b)
  } else if (sort !== 'name') {
    const dates = snapshot.people.map((person, index) =>
      sort === 'connected' ? person.connectedOn : (relationships[index]?.lastContactOn ?? null),
    )
    order.sort((a, b) => newestFirst(dates[a] ?? null, dates[b] ?? null) || a - b)
  }
  made.set(sort, order)
  return order
}

const newestFirst = (a: string | null, b: string | null): number => {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? 1 : -1
}
