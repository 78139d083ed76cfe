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

/** What the words of a text may mean, by the places of the words. */
export const meaningsOf = (stems: readonly string[]): readonly Meaning[] =>
  stems.flatMap((stem, from) =>
    (PHRASES.get(stem) ?? [])
      .filter((phrase) => phrase.stems.every((each, offset) => stems[from + offset] === each))
      .map(({ key, stems: { length } }) => ({ key, from, to: from + length })),
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
    .filter(({ key, from, to }) => key.startsWith('=') && to - from === stems.length)
    .map(({ key }) => key)
  namesRead.set(field, names)
  return names
}
