import { givenNameFamilies, isNicknameOf, nameVariants, spellingKey } from '../../identity/names/index.ts'
import type { LogDirectory, NameWord } from './directory.ts'
import { isMistyped } from './mistyped.ts'

/** How a typed word stands to a word of a name, best first. */
export type WordFit = 'same' | 'spelling' | 'nickname' | 'typo'

export interface FoundWord extends NameWord {
  readonly fit: WordFit
}

/** A typed word with the forms it is compared in, made once and held against many names. */
export interface TypedWord {
  readonly word: string
  readonly spelling: string
  /** Other given names that may stand for it. */
  readonly variants: ReadonlySet<string>
}

export const typedWord = (word: string): TypedWord => ({
  word,
  spelling: spellingKey(word),
  variants: new Set(nameVariants(word).filter((variant) => variant !== word)),
})

/** Everybody one word may name; mistyped words only where asked for, and where nothing else fits. */
export const lookUp = (
  typed: TypedWord,
  directory: LogDirectory,
  canBeMistyped: boolean,
): readonly FoundWord[] => {
  const { word, spelling, variants } = typed
  const found: FoundWord[] = []
  const take = (key: string, fit: WordFit, isGivenOnly: boolean): void => {
    for (const { person, isFamily } of directory.byWord.get(key) ?? []) {
      if (!isGivenOnly || !isFamily) found.push({ person, isFamily, fit })
    }
  }
  take(word, 'same', false)
  for (const other of directory.bySpelling.get(spelling) ?? []) {
    if (other !== word) take(other, 'spelling', false)
  }
  for (const variant of variants) if (isCalled(word, variant)) take(variant, 'nickname', true)
  // Another form of a name, such as Katharina for Cathy, only where nobody is called so.
  if (found.length === 0) for (const variant of variants) take(variant, 'nickname', true)
  if (found.length > 0 || !canBeMistyped) return found
  for (const other of directory.byInitial.get(word[0] ?? '') ?? []) {
    if (isMistyped(typed, other)) take(other.word, 'typo', false)
  }
  return found
}

/** Shorter ones end too many names: "Ann", "Ina". */
const SHORTEST_SHORT_FORM = 3

/**
 * Those of one family whose given name a word begins or ends: "Seun" for Oluwaseun, where the family name stands with it.
 * Not where the word is a given name of its own, whose other forms the lexicon knows.
 */
export const shortFormsOf = (
  word: string,
  family: string,
  { byWord, parts }: LogDirectory,
): readonly FoundWord[] =>
  word.length < SHORTEST_SHORT_FORM || !byWord.has(family) || givenNameFamilies(word).length > 0
    ? []
    : (byWord.get(family) ?? [])
        .filter(
          ({ person, isFamily }) =>
            isFamily &&
            parts[person]?.given.some(
              (name) => name.length > word.length && (name.startsWith(word) || name.endsWith(word)),
            ) === true,
        )
        .map(({ person }) => ({ person, isFamily: false, fit: 'nickname' as const }))

const isCalled = (a: string, b: string): boolean => isNicknameOf(a, b) || isNicknameOf(b, a)

/** How a typed word stands to one word of a name; null where it does not. */
export const fitOf = (typed: TypedWord, name: string, isGiven: boolean): WordFit | null => {
  if (typed.word === name) return 'same'
  // Most words differ in their first letter, and then only a nickname can be meant.
  if (typed.word[0] === name[0]) {
    const spelled = { word: name, spelling: spellingKey(name) }
    if (name.length > 1 && typed.spelling === spelled.spelling) return 'spelling'
    if (isMistyped(typed, spelled)) return isGiven && typed.variants.has(name) ? 'nickname' : 'typo'
  }
  return isGiven && typed.variants.has(name) ? 'nickname' : null
}
