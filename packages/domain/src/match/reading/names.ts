import type { PersonFacts } from '../../person-facts.ts'
import { organizationAt, type Reading, type Said, textOf } from './complements.ts'

/** Somebody on record whom a statement names in full. */
export interface NamedPerson {
  readonly bearers: readonly PersonFacts[]
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words of a full name: fewer are a given name, which many bear. */
const SHORTEST_NAME = 2
const LONGEST_NAME = 5
/** People of one name from which it tells nobody apart. */
const MOST_BEARERS = 3

/** The people on record whose whole name stands in a statement, with a capital. */
export const namedPeople = (reading: Reading): readonly NamedPerson[] => {
  const { words, index } = reading
  const named: NamedPerson[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!/^[\p{Lu}\p{Lo}]/u.test(words[at]?.text ?? '')) continue
    for (let length = Math.min(LONGEST_NAME, words.length - at); length >= SHORTEST_NAME; length -= 1) {
      const key = ` ${words
        .slice(at, at + length)
        .map((word) => word.key)
        .join(' ')} `
      const bearers = index.people.get(key)
      if (bearers === undefined || bearers.length > MOST_BEARERS) continue
      named.push({ bearers, text: textOf(reading, at, at + length), start: at, end: at + length })
      at += length - 1
      break
    }
  }
  return named
}

/** The organizations on record that a statement names; a single word not at its start, where every word has a capital. */
export const namedOrganizations = (reading: Reading): readonly Said[] => {
  const { words } = reading
  const found: Said[] = []
  for (let at = 0; at < words.length; at += 1) {
    const said = organizationAt(reading, at)
    if (said === null || (at === 0 && said.end === 1)) continue
    found.push(said)
    at = said.end - 1
  }
  return found
}
