import type { PersonFacts } from '../../person-facts.ts'
import { foldWord, phraseKey } from '../../words/index.ts'
import { foldedPeople } from '../folded-person.ts'

/** What a sentence is compared with: the names of people and organizations on record, and where people are. */
export interface RecordIndex {
  /** Folded full name to the people who bear it. */
  readonly people: ReadonlyMap<string, readonly PersonFacts[]>
  /** Organization key to the name as most people of it write it first. */
  readonly organizations: ReadonlyMap<string, string>
  /** Folded places, whole and by their parts ("rotterdam", "netherland"), to how they are written. */
  readonly places: ReadonlyMap<string, string>
}

const indexes = new WeakMap<readonly PersonFacts[], RecordIndex>()

/** Characters of a name or place that are read: a real one is far shorter. */
const LONGEST_NAME = 200

/** The index of a snapshot's people, built once for as long as the list lives. Linear in people. */
export const recordIndexOf = (list: readonly PersonFacts[]): RecordIndex => {
  const known = indexes.get(list)
  if (known !== undefined) return known
  const people = new Map<string, PersonFacts[]>()
  const organizations = new Map<string, string>()
  const places = new Map<string, string>()
  const placesSeen = new Set<string>()
  for (const { person, organization } of foldedPeople(list)) {
    const name = nameKey(person.name.slice(0, LONGEST_NAME))
    const bearers = people.get(name)
    if (bearers === undefined) people.set(name, [person])
    else bearers.push(person)
    if (organization !== null && person.organization !== null) {
      // Of several spellings the first in the alphabet, so that the order of people never shows.
      const written = organizations.get(organization)
      if (written === undefined || person.organization < written) {
        organizations.set(organization, person.organization)
      }
    }
    if (person.place === null || placesSeen.has(person.place)) continue
    placesSeen.add(person.place)
    for (const part of person.place.slice(0, LONGEST_NAME).split(',')) {
      const written = part.trim()
      const key = phraseKey(written)
      const before = places.get(key)
      if (written !== '' && (before === undefined || written < before)) places.set(key, written)
    }
  }
  const index = { people, organizations, places }
  indexes.set(list, index)
  return index
}

/** Nothing to fold but the case, which most names are. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** As `phraseKey`, in a fifth of the time for plain names: there are as many of them as people. */
const nameKey = (name: string): string =>
  PLAIN_NAME.test(name) ? ` ${name.split(' ').map(foldWord).join(' ')} ` : phraseKey(name)
