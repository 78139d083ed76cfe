import { isNicknameOf, nameVariants, spellingKey } from '../../identity/names/index.ts'
import type { LogDirectory, NameWord } from './directory.ts'
import { isMistyped } from './mistyped.ts'

/** How a typed word stands to a word of a name, best first. */
export type WordFit = 'same' | 'spelling' | 'nickname' | 'typo'

export interface FoundWord extends NameWord {
  readonly fit: WordFit
}

/** Everybody one word may name; mistyped words only where asked for, and where nothing else fits. */
export const lookUp = (
  word: string,
  directory: LogDirectory,
  canBeMistyped: boolean,
): readonly FoundWord[] => {
  const found: FoundWord[] = []
  const take = (key: string, fit: WordFit, isGivenOnly: boolean): void => {
    for (const entry of directory.byWord.get(key) ?? []) {
      if (!isGivenOnly || !entry.isFamily) found.push({ ...entry, fit })
    }
  }
  take(word, 'same', false)
  for (const other of directory.bySpelling.get(spellingKey(word)) ?? []) {
    if (other !== word) take(other, 'spelling', false)
  }
  const variants = nameVariants(word).filter((variant) => variant !== word)
  for (const variant of variants) if (isCalled(word, variant)) take(variant, 'nickname', true)
  // Another form of a name, such as Katharina for Cathy, only where nobody is called so.
  if (found.length === 0) for (const variant of variants) take(variant, 'nickname', true)
  if (found.length > 0 || !canBeMistyped) return found
  for (const other of directory.byInitial.get(word[0] ?? '') ?? []) {
    if (isMistyped(word, other)) take(other, 'typo', false)
  }
  return found
}

const isCalled = (a: string, b: string): boolean => isNicknameOf(a, b) || isNicknameOf(b, a)

/** How a typed word stands to one word of a name; null where it does not. */
export const fitOf = (word: string, name: string, isGiven: boolean): WordFit | null => {
  if (word === name) return 'same'
  if (word.length > 1 && spellingKey(word) === spellingKey(name)) return 'spelling'
  if (isGiven && nameVariants(word).includes(name)) return 'nickname'
  return isMistyped(word, name) ? 'typo' : null
}
