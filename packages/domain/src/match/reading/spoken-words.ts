import { foldWord } from '../../words/index.ts'

/** A word of a statement. */
export interface SpokenWord {
  readonly text: string
  readonly lower: string
  /** See `foldWord`. */
  readonly key: string
  /** Where it stands in the statement, in code units. */
  readonly start: number
  readonly end: number
  /** A comma, a full stop or the like stands before it. */
  readonly isAfterBreak: boolean
  readonly isCapital: boolean
}

/** Words of a statement that are read: a page holds no more purpose than its start. */
const LONGEST_STATEMENT = 400
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const BREAK = /[,;:.!?()\n–—"“”]/u

/** A statement's words with where they stand. */
export const spokenWords = (statement: string): readonly SpokenWord[] => {
  const words: SpokenWord[] = []
  let before = 0
  for (const match of statement.matchAll(WORD)) {
    if (words.length >= LONGEST_STATEMENT) break
    const text = match[0]
    words.push({
      text,
      lower: text.toLowerCase(),
      key: foldWord(text),
      start: match.index,
      end: match.index + text.length,
      isAfterBreak: BREAK.test(statement.slice(before, match.index)),
      isCapital: /^\p{Lu}/u.test(text),
    })
    before = match.index + text.length
  }
  return words
}
