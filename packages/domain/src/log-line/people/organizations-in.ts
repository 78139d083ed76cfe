import type { Token } from '../line-tokens.ts'
import type { Span } from '../reading.ts'
import type { LogDirectory } from './directory.ts'

/** Whole names of organizations on record, of more than one word: "Bauer Druck" names a firm and nobody called Bauer. */
export const organizationsIn = (tokens: readonly Token[], directory: LogDirectory): readonly Span[] => {
  const found: Span[] = []
  for (const [at, token] of tokens.entries()) {
    if (!token.isCapital || (found.at(-1)?.end ?? -1) > token.start) continue
    for (const words of directory.organizations.get(token.name) ?? []) {
      const last = tokens[at + words.length - 1]
      if (words.length < 2 || last === undefined) continue
      const isThere = words.every((word, offset) => tokens[at + offset]?.name === word)
      const isPerson = isThere && words.length === 2 && bearsBoth(words, directory)
      if (isThere && !isPerson) found.push({ start: token.start, end: last.end })
    }
  }
  return found
}

/** A firm that is called as somebody is: "Anna Lindqvist AB" shortened. */
const bearsBoth = (words: readonly string[], { byWord }: LogDirectory): boolean => {
  const [first, last] = words.map((word) => byWord.get(word) ?? [])
  const given = new Set(first?.filter(({ isFamily }) => !isFamily).map(({ person }) => person))
  return last?.some(({ person, isFamily }) => isFamily && given.has(person)) === true
}
