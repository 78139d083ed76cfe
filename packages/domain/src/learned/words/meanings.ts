import { INDUSTRY_WORDS } from '../../industry/index.ts'
import { JOB_FUNCTIONS } from '../../title/index.ts'
import { foldWord, rawWords } from '../../words/fold.ts'
import { FUNCTION_WORDS } from '../../words/function-words.ts'
import { stemOf } from './stem.ts'
import { SYNONYMS } from './synonyms.ts'

/** A phrase and what it may mean besides itself: another name of a thing, or a field that the thing is a part of. */
interface Phrase {
  readonly stems: readonly string[]
  /** `=12`, a group of names; `f:Purchasing`, `i:Banking`, a field. */
  readonly key: string
}

export const functionKey = (name: string): string => `f:${name}`
export const industryKey = (name: string): string => `i:${name}`

export const stemsOf = (text: string): readonly string[] =>
  rawWords(text).map((word) => stemOf(foldWord(word)))

const phrasesOf = (key: string, names: readonly string[]): readonly Phrase[] =>
  names.map((name) => ({ stems: stemsOf(name), key }))

/** Phrases by their first stem. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  [
    ...SYNONYMS.trim()
      .split('\n')
      .flatMap((line, group) => phrasesOf(`=${group}`, line.split(','))),
    ...JOB_FUNCTIONS.flatMap((name) => phrasesOf(functionKey(name), [name, ...FUNCTION_WORDS[name]])),
    ...INDUSTRY_WORDS.flatMap(({ industry, spoken }) =>
      phrasesOf(industryKey(industry), [industry, ...spoken]),
    ),
  ],
  ({ stems }) => stems[0] ?? '',
)

export interface Meaning {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** What the words of a text may mean, by the places of the words; of names within one another the longest. */
export const meaningsOf = (stems: readonly string[]): readonly Meaning[] => {
  const all = allMeaningsOf(stems)
  const names = all.filter(({ key, from, to }) => isName(key) && to - from > 1)
  return all.filter(
    (one) =>
      !isName(one.key) ||
      !names.some(({ from, to }) => from <= one.from && one.to <= to && to - from > one.to - one.from),
  )
}

/**
 * How well a word alone answers where it is a part of a longer name: somebody in investor relations is no investor.
 * Less than is needed to be proposed. A judgement.
 */
export const INSIDE_A_NAME = 0.55

export const isName = (key: string): boolean => key.startsWith('=')

/** A name in these very words, which tells more than another name of the same. */
const WORDING = '=:'
const wordingKey = (stems: readonly string[]): string => `${WORDING}${stems.join(' ')}`
export const isWording = (key: string): boolean => key.startsWith(WORDING)

/** Whether the word at a place is a part of a longer name. */
export const isInsideName = (meanings: readonly Meaning[], at: number): boolean =>
  meanings.some(({ key, from, to }) => isName(key) && to - from > 1 && from <= at && at < to)

const allMeaningsOf = (stems: readonly string[]): readonly Meaning[] =>
  stems.flatMap((stem, from) =>
    (PHRASES.get(stem) ?? [])
      .filter((phrase) => phrase.stems.every((each, offset) => stems[from + offset] === each))
      .flatMap(({ key, stems: { length } }) => {
        const to = from + length
        const isLong = isName(key) && length > 1
        return isLong
          ? [
              { key: wordingKey(stems.slice(from, to)), from, to },
              { key, from, to },
            ]
          : [{ key, from, to }]
      }),
  )

/** Whether it is a meaning, and no stem: no stem has such a mark. */
export const isKey = (key: string): boolean => key.startsWith('=') || key[1] === ':'

const namesRead = new Map<string, readonly string[]>()

/** The groups of names that a field's own name is in: people in Purchasing answer to "procurement". */
export const namesOf = (field: string): readonly string[] => {
  const known = namesRead.get(field)
  if (known !== undefined) return known
  const stems = stemsOf(field)
  const names = meaningsOf(stems)
    .filter(({ key, from, to }) => isName(key) && to - from === stems.length)
    .map(({ key }) => key)
  namesRead.set(field, names)
  return names
}
