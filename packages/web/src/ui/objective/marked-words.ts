import type { LetterName } from '../../words/smart.ts'

export interface JudgedLetter {
  readonly ok: boolean
  /** Pieces of the statement that led there. */
  readonly words: readonly string[]
}

/** A stretch of the statement that the same letters point at. */
export interface Stretch {
  /** Where it begins in the statement. */
  readonly at: number
  readonly text: string
  readonly letters: readonly LetterName[]
  /** Whether one of the letters finds it wanting. */
  readonly isLacking: boolean
}

type Judged = Readonly<Record<LetterName, JudgedLetter>>

const NAMES: readonly LetterName[] = ['specific', 'measurable', 'achievable', 'realistic', 'timely']

/**
 * The statement cut where the words behind a letter begin and end. Words that the statement no longer holds, because
 * it was typed on meanwhile, mark nothing.
 */
export const markedWords = (statement: string, judged: Judged): readonly Stretch[] => {
  const marks: Set<LetterName>[] = Array.from({ length: statement.length }, () => new Set())
  for (const name of NAMES) {
    for (const words of judged[name].words) {
      const at = placeOf(statement, words)
      for (let index = at; at !== -1 && index < at + words.length; index += 1) marks[index]?.add(name)
    }
  }
  const stretches: Stretch[] = []
  for (const [index, mark] of marks.entries()) {
    const last = stretches.at(-1)
    const here = [...mark]
    const character = statement.charAt(index)
    if (last !== undefined && isSame(last.letters, here)) {
      stretches[stretches.length - 1] = { ...last, text: last.text + character }
    } else {
      stretches.push({
        at: index,
        text: character,
        letters: here,
        isLacking: here.some((name) => !judged[name].ok),
      })
    }
  }
  return stretches
}

/** As a whole word where there is one: "two" is not in "network". */
const placeOf = (statement: string, words: string): number => {
  if (words === '') return -1
  for (let at = statement.indexOf(words); at !== -1; at = statement.indexOf(words, at + 1)) {
    if (!isLetter(statement.charAt(at - 1)) && !isLetter(statement.charAt(at + words.length))) return at
  }
  return -1
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

const isSame = (a: readonly LetterName[], b: readonly LetterName[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index])
