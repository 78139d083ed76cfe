import { foldNameText, isParticle, spellingKey } from '../../identity/names/index.ts'
import type { PersonFacts } from '../../person-facts.ts'

/** What must be known of people to find them by name. */
export type DirectoryPerson = Pick<
  PersonFacts,
  'personId' | 'name' | 'givenName' | 'title' | 'organization' | 'place'
>

/** A word of somebody's name. */
export interface NameWord {
  readonly person: number
  readonly isFamily: boolean
}

/** People as a line finds them: made once of a list of people, and read many times while one types. */
export interface LogDirectory {
  readonly people: readonly DirectoryPerson[]
  /** The words of each one's name, in the order of `people`. */
  readonly parts: readonly NameParts[]
  readonly byWord: ReadonlyMap<string, readonly NameWord[]>
  /** The words of names by their spelling form: "Mueller" finds "Müller". */
  readonly bySpelling: ReadonlyMap<string, readonly string[]>
  /** The words of names by first letter, each with its spelling form, for those that are mistyped. */
  readonly byInitial: ReadonlyMap<string, readonly SpelledWord[]>
  /** Organizations by the first word of their names, each as its folded words. */
  readonly organizations: ReadonlyMap<string, readonly (readonly string[])[]>
}

export interface SpelledWord {
  readonly word: string
  readonly spelling: string
}

export interface NameParts {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** The folded words of a name, particles left out. */
const namePartsOf = ({ name, givenName }: DirectoryPerson): NameParts => {
  const given = wordsOf(givenName)
  const all = wordsOf(name)
  const family = all.slice(given.every((word, at) => all[at] === word) ? given.length : 1)
  const telling = family.filter((word) => !isParticle(word))
  return { given, family: telling.length > 0 ? telling : family }
}

export const wordsOf = (text: string): readonly string[] => {
  const folded = foldNameText(text)
  return folded === '' ? [] : folded.split(' ')
}

/** Linear in the number of people. */
export const indexDirectory = (people: readonly DirectoryPerson[]): LogDirectory => {
  const parts: NameParts[] = []
  const byWord = new Map<string, NameWord[]>()
  const organizations = new Map<string, Map<string, readonly string[]>>()
  for (const [person, facts] of people.entries()) {
    const name = namePartsOf(facts)
    const { given, family } = name
    parts.push(name)
    for (const word of new Set(given)) push(byWord, word, { person, isFamily: false })
    for (const word of new Set(family)) push(byWord, word, { person, isFamily: true })
    if (facts.organization !== null) {
      const words = wordsOf(facts.organization)
      const first = words[0]
      if (first === undefined) continue
      const known = organizations.get(first) ?? new Map<string, readonly string[]>()
      organizations.set(first, known.set(words.join(' '), words))
    }
  }
  const bySpelling = new Map<string, string[]>()
  const byInitial = new Map<string, SpelledWord[]>()
  for (const word of byWord.keys()) {
    const spelling = spellingKey(word)
    push(bySpelling, spelling, word)
    push(byInitial, word[0] ?? '', { word, spelling })
  }
  return {
    people,
    parts,
    byWord,
    bySpelling,
    byInitial,
    organizations: new Map([...organizations].map(([first, known]) => [first, [...known.values()]])),
  }
}

const push = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
