import type { LedgerEntry } from '../ledger/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import { phraseKey } from '../words/index.ts'

/** Words of the longest name looked for in what was said of an introduction. */
const LONGEST_NAME = 4

/**
 * Who was introduced to the user, by whom and when: people whose full name stands in an introduction received, and is borne by
 * nobody else. Linear in people and in the words of introductions.
 */
export const introducedBy = (
  entries: readonly LedgerEntry[],
  people: readonly PersonFacts[],
): ReadonlyMap<string, { readonly by: string; readonly on: string }> => {
  const introductions = entries.filter(
    ({ kind, direction, madeOn }) => kind === 'introduction' && direction === 'received' && madeOn !== null,
  )
  const found = new Map<string, { readonly by: string; readonly on: string }>()
  if (introductions.length === 0) return found
  const nameOf = new Map(people.map(({ personId, name }) => [personId, name]))
  const bearers = bearersOf(people)
  for (const { personId: by, madeOn, text, about } of introductions) {
    const name = nameOf.get(by)
    if (name === undefined || madeOn === null) continue
    for (const personId of namedIn(about ?? text, bearers)) {
      const before = found.get(personId)
      if (personId !== by && (before === undefined || madeOn < before.on))
        found.set(personId, { by: name, on: madeOn })
    }
  }
  return found
}

const known = new WeakMap<readonly PersonFacts[], ReadonlyMap<string, string | null>>()

/** Null for a name that several bear. Made once as long as the list of people lives. */
const bearersOf = (people: readonly PersonFacts[]): ReadonlyMap<string, string | null> => {
  const before = known.get(people)
  if (before !== undefined) return before
  const bearers = new Map<string, string | null>()
  for (const { personId, name, isNamed } of people) {
    const key = phraseKey(name).trim()
    if (isNamed && key.includes(' ')) bearers.set(key, bearers.has(key) ? null : personId)
  }
  known.set(people, bearers)
  return bearers
}

const namedIn = (text: string, bearers: ReadonlyMap<string, string | null>): readonly string[] => {
  const words = phraseKey(text).trim().split(' ')
  return words.flatMap((_, start) => {
    for (let length = LONGEST_NAME; length >= 2; length -= 1) {
      const personId = bearers.get(words.slice(start, start + length).join(' '))
      if (personId != null) return [personId]
    }
    return []
  })
}
