import type { ContactLog, PersonFacts, Relationship, StandingModel } from '@rapport/domain'
import type { ContactRows } from '../ports/snapshot.ts'
import { alignContacts } from './align-contacts.ts'
import { foldText } from './fold-text.ts'
import { createStandingMemory, type StandingMemory } from './standing-memory.ts'

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
  /** Per person, as of today. */
  readonly relationships: (today: string) => readonly Relationship[]
  /** What is learnt of how the user keeps in touch, from contacts before the month of a date. */
  readonly modelOf: (date: string) => StandingModel
}

export const indexPeople = (people: readonly PersonFacts[]): PeopleIndex => ({
  people,
  indexOf: new Map(people.map((person, index) => [person.personId, index])),
  searchTexts: people.map((person) =>
    foldText(`${person.name} ${person.title ?? ''} ${person.organization ?? ''}`),
  ),
})

export const createSnapshot = (
  index: PeopleIndex,
  rows: ContactRows,
  memory: StandingMemory = createStandingMemory(),
): Snapshot => {
  const contacts = alignContacts(index, rows)
  const models = new Map<string, StandingModel>()
  const modelOf = (date: string): StandingModel => {
    const month = date.slice(0, 7)
    const model = models.get(month) ?? memory.modelOf(rows, date)
    models.set(month, model)
    return model
  }
  let cached: { readonly today: string; readonly value: readonly Relationship[] } | null = null
  return {
    ...index,
    contacts,
    modelOf,
    relationships: (today) => {
      if (cached?.today !== today) {
        cached = { today, value: memory.relate({ ...index, contacts }, today, modelOf(today)) }
      }
      return cached.value
    },
  }
}
