import type { DateSpan } from '../dates/read-dates.ts'
import { spelled } from '../lexicon/spelling.ts'
import type { NumberSpan } from '../numbers/read-numbers.ts'
import type { ReadText, Token } from '../text/read-text.ts'

/** A word of one sentence, its dates taken out. */
export interface Word {
  readonly token: Token
  readonly key: string
  /** A comma, a dash or a date stands before it. */
  readonly isCut: boolean
  /** The number that begins here, and how many words it takes. */
  readonly number: { readonly value: number; readonly length: number; readonly span: NumberSpan } | null
  /** Starts with a capital that the place in the sentence does not ask for. */
  readonly isCapital: boolean
  /** Whether its sentence names a last day, and firmly so: with "by" or its like. */
  readonly lastDay: 'firm' | 'loose' | null
}

export type Sentence = readonly Word[]

const SENTENCE_END = /[.!?;\n\r\u2026]|:(?!$)/
const CUT = /[,()[\]"\u201c\u201d\u2013\u2014/|]|\s-\s/
/** Written in capitals this much, a text says nothing by them. */
const CAPITALS_EVERYWHERE = 0.75

/** "Dr. Sato", "kornblick.example": a dot that ends no sentence. */
const isInnerDot = ({ gap, text }: Token, before: Token | undefined): boolean =>
  (gap === '.' && !/^\p{Lu}/u.test(text)) ||
  (/^\.\s?$/.test(gap) && /^(?:mr|mrs|ms|dr|prof|st|rev|hon|approx|dept)$/.test(before?.key ?? ''))

/** The sentences of a statement as words, without the times it names. */
export const sentencesOf = (
  { tokens }: ReadText,
  dates: readonly DateSpan[],
  numbers: readonly NumberSpan[],
): readonly Sentence[] => {
  const numberAt = new Map(numbers.map((span) => [span.from, span]))
  const capitals = tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  const isShouting = tokens.length > 3 && capitals / tokens.length > CAPITALS_EVERYWHERE
  const sentences: Word[][] = [[]]
  let dateAt = 0
  let afterDate = false
  const lastDays = new Map<number, 'firm' | 'loose'>()
  for (const [at, token] of tokens.entries()) {
    while ((dates[dateAt]?.end ?? Number.POSITIVE_INFINITY) <= token.start) dateAt += 1
    const isNewSentence = at > 0 && SENTENCE_END.test(token.gap) && !isInnerDot(token, tokens[at - 1])
    if (isNewSentence && (sentences.at(-1)?.length ?? 0) > 0) sentences.push([])
    if ((dates[dateAt]?.start ?? Number.POSITIVE_INFINITY) < token.end) {
      afterDate = true
      const of = sentences.length - 1
      if (dates[dateAt]?.isDeadline && lastDays.get(of) !== 'firm')
        lastDays.set(of, dates[dateAt]?.isFirm ? 'firm' : 'loose')
      continue
    }
    const sentence = sentences.at(-1) ?? []
    const span = numberAt.get(at)
    sentence.push({
      token,
      key:
        span === undefined
          ? spelled(token.key.replace(/^(who|that|which)'(?:ll|s|d|ve|re)$/, '$1'))
          : token.key,
      isCut: afterDate || CUT.test(token.gap),
      number: span === undefined ? null : { value: span.value, length: span.to - span.from, span },
      isCapital: !isShouting && sentence.length > 0 && /^\p{Lu}\p{Ll}/u.test(token.text),
      lastDay: null,
    })
    afterDate = false
  }
  return sentences
    .map((words, at) => {
      const lastDay = lastDays.get(at)
      return lastDay === undefined ? words : words.map((word) => ({ ...word, lastDay }))
    })
    .filter((sentence) => sentence.length > 0)
}
