import type { PersonFacts } from '../person-facts.ts'
import type { Deed } from './deed.ts'
import type { SaidText } from './records.ts'

/** Reads texts; the deeds come oldest first. */
export type ReadTexts = (texts: readonly SaidText[], people: readonly PersonFacts[]) => readonly Deed[]

/**
 * Reads a list of texts once, and again only when somebody is called otherwise: thousands of texts take the better part
 * of a second, and what else is known of people changes with every favor that is noted.
 */
export const onceForNames = (read: ReadTexts): ReadTexts => {
  const known = new WeakMap<
    readonly SaidText[],
    { readonly names: string; readonly deeds: readonly Deed[] }
  >()
  return (texts, people) => {
    const names = namesIn(people)
    const before = known.get(texts)
    if (before?.names === names) return before.deeds
    const deeds = read(texts, people)
    known.set(texts, { names, deeds })
    return deeds
  }
}

const namesOf = new WeakMap<readonly PersonFacts[], string>()

const namesIn = (people: readonly PersonFacts[]): string => {
  const known = namesOf.get(people)
  if (known !== undefined) return known
  const names = JSON.stringify(people.map(({ personId, name, givenName }) => [personId, name, givenName]))
  namesOf.set(people, names)
  return names
}
