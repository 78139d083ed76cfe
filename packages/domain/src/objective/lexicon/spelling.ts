import { nounWords } from './nouns.ts'
import { verbWords } from './verbs.ts'

/** Shorter words are too near to one another to be mended; longer ones are none of the lists'. */
const SHORTEST = 5
const LONGEST = 16

interface Vocabulary {
  readonly known: ReadonlySet<string>
  /** What a known word becomes when one of its inner letters is left out, with that word. */
  readonly lacking: ReadonlyMap<string, string>
}

let vocabulary: Vocabulary | null = null

/** Made at the first question: many commands never ask. */
const vocabularyOf = (): Vocabulary => {
  if (vocabulary !== null) return vocabulary
  const known = new Set([...nounWords(), ...verbWords()].filter((word) => word.length >= SHORTEST))
  const lacking = new Map<string, string>()
  for (const word of known) {
    for (let at = 1; at < word.length - 1; at += 1) {
      const short = word.slice(0, at) + word.slice(at + 1)
      if (short.length >= SHORTEST && !known.has(short)) lacking.set(short, word)
    }
  }
  vocabulary = { known, lacking }
  return vocabulary
}

/**
 * The word meant by one with a letter left out or two letters changed about: "atend", "poeple". Words with a letter more or
 * another letter are left alone, for they are often words of their own ("plants" is not "plans").
 */
export const spelled = (word: string): string => {
  if (word.length < SHORTEST || word.length > LONGEST) return word
  const { known, lacking } = vocabularyOf()
  if (known.has(word)) return word
  const whole = /(?:s|er|or|ing|ed)$/.test(word) ? undefined : lacking.get(word)
  if (whole !== undefined) return whole
  for (let at = 1; at < word.length - 1; at += 1) {
    const other = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
    if (known.has(other)) return other
  }
  return word
}
