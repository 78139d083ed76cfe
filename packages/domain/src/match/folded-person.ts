import type { PersonFacts } from '../person-facts.ts'
import { type JobFunction, LEVELS } from '../title/index.ts'
import { organizationKey, phraseKey } from '../words/index.ts'
import { type PlaceReading, readPlace } from './place/index.ts'

/** A person with what matching compares, folded once. */
export interface FoldedPerson {
  readonly person: PersonFacts
  readonly function: JobFunction | null
  /** Place among `LEVELS`; -1 where it is not known. */
  readonly level: number
  /** See `organizationKey`. */
  readonly organization: string | null
  /** Worked out when first asked for: few needs ask for a place or a topic. */
  readonly place: () => PlaceReading | null
  readonly text: () => string
}

/** People are facts that never change, so what was folded holds as long as they do. */
const folded = new WeakMap<PersonFacts, FoldedPerson>()
const foldedLists = new WeakMap<readonly PersonFacts[], FoldedList>()

interface FoldedList {
  /** In the order of the people; null for mere addresses, who are never proposed. */
  readonly inOrder: readonly (FoldedPerson | null)[]
  readonly named: readonly FoldedPerson[]
}

/** Characters of a note, title or name that a topic is looked for in. */
const LONGEST_TEXT = 600

/** The people of a snapshot who may be proposed, folded once for as long as the list lives. */
export const foldedPeople = (people: readonly PersonFacts[]): readonly FoldedPerson[] =>
  foldList(people).named

/** As `foldedPeople`, at the index each has in `people`; null for those who are never proposed. */
export const foldedInOrder = (people: readonly PersonFacts[]): readonly (FoldedPerson | null)[] =>
  foldList(people).inOrder

const foldList = (people: readonly PersonFacts[]): FoldedList => {
  const known = foldedLists.get(people)
  if (known !== undefined) return known
  // Few organizations employ many people, and folding a name is the dearest step.
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? organizationKey(name)
    keys.set(name, key)
    return key
  }
  const inOrder = people.map((person) => (person.isNamed ? foldPerson(person, keyOf) : null))
  const list = { inOrder, named: inOrder.filter((entry) => entry !== null) }
  foldedLists.set(people, list)
  return list
}

/** One person, folded. */
export const foldPerson = (
  person: PersonFacts,
  keyOf: (organization: string) => string = organizationKey,
): FoldedPerson => {
  const known = folded.get(person)
  if (known !== undefined) return known
  let place: PlaceReading | null | undefined
  let text: string | undefined
  const entry: FoldedPerson = {
    person,
    function: person.function,
    level: person.level === null ? -1 : LEVELS.indexOf(person.level),
    organization: person.organization === null ? null : keyOf(person.organization),
    place: () => {
      if (place === undefined) place = person.place === null ? null : readPlace(person.place)
      return place
    },
    text: () => {
      text ??= [person.title, person.organization, person.note]
        .map((part) => (part === null ? '' : phraseKey(part.slice(0, LONGEST_TEXT))))
        .join('')
      return text
    },
  }
  folded.set(person, entry)
  return entry
}
