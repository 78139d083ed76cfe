import { type ContactLog, type PersonFacts, type Relationship, relationships } from '@rapport/domain'
import type { SnapshotRows } from '../ports/snapshot.ts'
import { foldText } from './fold-text.ts'

/** A workspace as the domain sees it: loaded once per version, shared by every call until a write changes it. */
export interface Snapshot {
  readonly version: number
  readonly people: readonly PersonFacts[]
  readonly contacts: ContactLog
  /** Person id to index in `people`. */
  readonly indexOf: ReadonlyMap<string, number>
  /** Per person: name, title and organization, folded for searching. */
  readonly searchTexts: readonly string[]
  /** Per person, as of a date. */
  readonly relationships: (today: string) => readonly Relationship[]
}

export const createSnapshot = (rows: SnapshotRows): Snapshot => {
  let cached: { readonly today: string; readonly value: readonly Relationship[] } | null = null
  return {
    version: rows.version,
    people: rows.people,
    contacts: rows.contacts,
    indexOf: new Map(rows.people.map((person, index) => [person.personId, index])),
    searchTexts: rows.people.map((person) =>
      foldText(`${person.name} ${person.title ?? ''} ${person.organization ?? ''}`),
    ),
    relationships: (today) => {
      if (cached?.today !== today) {
        cached = { today, value: relationships(rows.contacts, rows.people, today) }
      }
      return cached.value
    },
  }
}
