import { type ContactLog, type PersonFacts, type Relationship, relationships } from '@rapport/domain'
import type { ContactRows } from '../ports/snapshot.ts'
import { alignContacts } from './align-contacts.ts'
import { foldText } from './fold-text.ts'

/** People with what finding them takes. */
export interface PeopleIndex {
  readonly people: readonly PersonFacts[]
  /** Person id to index in `people`. */
  readonly indexOf: ReadonlyMap<string, number>
  /** Per person: name, title and organization, folded for searching. */
  readonly searchTexts: readonly string[]
}

/** A workspace as the domain sees it: shared by every call until a write changes it. */
export interface Snapshot extends PeopleIndex {
  /** In the order of `people`. */
  readonly contacts: ContactLog
  /** Per person, as of a date. */
  readonly relationships: (today: string) => readonly Relationship[]
}

export const indexPeople = (people: readonly PersonFacts[]): PeopleIndex => ({
  people,
  indexOf: new Map(people.map((person, index) => [person.personId, index])),
  searchTexts: people.map((person) =>
    foldText(`${person.name} ${person.title ?? ''} ${person.organization ?? ''}`),
  ),
})

export const createSnapshot = (index: PeopleIndex, rows: ContactRows): Snapshot => {
  const contacts = alignContacts(index, rows)
  let cached: { readonly today: string; readonly value: readonly Relationship[] } | null = null
  return {
    ...index,
    contacts,
    relationships: (today) => {
      if (cached?.today !== today) cached = { today, value: relationships(contacts, index.people, today) }
      return cached.value
    },
  }
}
