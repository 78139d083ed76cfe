/** A word of a text, and where it stands there. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** The words of a text as phrases compare them: lower case, one kind of apostrophe. */
export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }))

/** Words that may stand between the two parts of a phrase with a gap. */
const WIDEST_GAP = 7

/** A phrase by its words: `*` at the end of one stands for the rest of a word, `…` for a few words in between. */
export type Phrase = readonly string[]

export const phraseOf = (text: string): Phrase => text.toLowerCase().replaceAll('’', "'").split(' ')

/** How many words from `at` on the phrase takes; 0 where it does not stand there. */
export const wordsTaken = (phrase: Phrase, tokens: readonly Token[], at: number, from = 0): number => {
  for (let index = from; index < phrase.length; index += 1) {
    const place = at + index - from
    const part = phrase[index] ?? ''
    if (part === '…') return afterGap(phrase, tokens, place, index + 1, index - from)
    const token = tokens[place]
    if (token === undefined || !isWord(part, token.word)) return 0
  }
  return phrase.length - from
}

const isWord = (part: string, word: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part

const afterGap = (
  phrase: Phrase,
  tokens: readonly Token[],
  place: number,
  next: number,
  before: number,
): number => {
  for (let gap = 1; gap <= WIDEST_GAP; gap += 1) {
    const rest = wordsTaken(phrase, tokens, place + gap, next)
    if (rest > 0) return before + gap + rest
  }
  return 0
}
