import type { PersonFacts } from '../person-facts.ts'
import type { Level } from '../title/index.ts'

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  training: 'In training',
  entry: 'On the staff',
  senior: 'Senior',
  manager: 'Manager',
  director: 'Director',
  vp: 'Vice president',
  cxo: 'C-level',
  partner: 'Partner',
  owner: 'Owner',
}

/** Control characters and those that turn the direction of what follows: they would spoil the sentence around them. */
const UNRULY = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu
/** Code units looked at, so that a name of a megabyte costs nothing. Characters may take several. */
const LONGEST_LOOK = 2000

/** Text of others on one line of at most `most` characters, fit to stand inside a sentence. */
export const plainText = (text: string, most: number): string => {
  const line = text.slice(0, LONGEST_LOOK).toWellFormed().replace(UNRULY, ' ').replace(/\s+/gu, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** Longest title or name inside a sentence, in characters. */
export const LONGEST_NAME_IN_WORDS = 80

/** "Director, Purchasing", else the title as it is, else the organization; null where nothing is known. */
export const positionInWords = (person: PersonFacts): string | null => {
  if (person.level !== null && person.function !== null) {
    return `${LEVEL_NAMES[person.level]}, ${person.function}`
  }
  const title = plainText(person.title ?? '', LONGEST_NAME_IN_WORDS)
  if (title !== '') return title
  if (person.function !== null) return person.function
  if (person.level !== null) return LEVEL_NAMES[person.level]
  const organization = plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)
  return organization === '' ? null : `At ${organization}`
}
