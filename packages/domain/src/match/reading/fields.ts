import { explainTitle, JOB_FUNCTIONS, type JobFunction } from '../../title/index.ts'
import { FUNCTION_WORDS, phraseKey } from '../../words/index.ts'
import type { SpokenWord } from './spoken-words.ts'

/** A function that words starting at one place speak of, and how many of them. */
export interface SpokenFunction {
  readonly function: JobFunction
  readonly length: number
}

const BY_PHRASE: ReadonlyMap<string, JobFunction> = new Map(
  JOB_FUNCTIONS.flatMap((name) =>
    [name, ...FUNCTION_WORDS[name]].map((word) => [phraseKey(word).trim(), name] as const),
  ),
)
/** Words of the longest phrase that names a field. */
const LONGEST_FIELD = 3
/** What opens compounds that the titles' lexicon knows only as a rank, folded: "Einkaufsleiter". */
const OPENING_PARTS: readonly (readonly [string, JobFunction])[] = [
  ['einkauf', 'Purchasing'],
  ['beschaffung', 'Purchasing'],
  ['inkoop', 'Purchasing'],
  ['marketing', 'Marketing'],
  ['vertrieb', 'Sales'],
  ['verkauf', 'Sales'],
  ['verkoop', 'Sales'],
  ['logistik', 'Operations'],
  ['logistiek', 'Operations'],
  ['produktion', 'Operations'],
  ['produktie', 'Operations'],
  ['betrieb', 'Operations'],
  ['personal', 'Human Resources'],
  ['personeel', 'Human Resources'],
  ['finanz', 'Finance'],
  ['finan', 'Finance'],
  ['recht', 'Legal'],
  ['entwicklung', 'Engineering'],
  ['technik', 'Engineering'],
  ['qualitat', 'Quality Assurance'],
  ['kwaliteit', 'Quality Assurance'],
  ['kommunikation', 'Media and Communication'],
  ['communicatie', 'Media and Communication'],
  ['forschung', 'Research'],
  ['projekt', 'Program and Project Management'],
  ['project', 'Program and Project Management'],
]

/** The function that the words from `at` on name as a field: "procurement", "recursos humanos". */
export const functionAt = (words: readonly SpokenWord[], at: number): SpokenFunction | null => {
  const most = Math.min(LONGEST_FIELD, words.length - at)
  for (let length = most; length > 0; length -= 1) {
    const run = words.slice(at, at + length)
    if (run.some(({ isAfterBreak }, place) => place > 0 && isAfterBreak)) continue
    const found = BY_PHRASE.get(run.map(({ key }) => key).join(' '))
    if (found !== undefined) return { function: found, length }
  }
  for (let length = most; length > 0; length -= 1) {
    const run = words.slice(at, at + length)
    const reading = explainTitle(run.map(({ text }) => text).join(' '))
    const { functionWords } = reading
    // A guess from the form of a word ("-er") names no field.
    if (reading.function === null || functionWords === null || functionWords.startsWith('-')) continue
    if (functionWords.split(' ').length < length) continue
    return { function: reading.function, length }
  }
  return null
}

/** The function that the first part of a compound tells, where the title's reading tells none. */
export const functionOfCompound = (word: SpokenWord): JobFunction | null =>
  OPENING_PARTS.find(([part]) => word.key.startsWith(part) && word.key.length > part.length + 3)?.[1] ?? null
