import { INDUSTRY_WORDS, type Industry } from '../industry/index.ts'
import { JOB_FUNCTIONS, type JobFunction, LEVELS, type Level } from '../title/index.ts'
import { foldWord, phraseKey, rawWords } from './fold.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { LEVEL_WORDS } from './level-words.ts'

/** What a sentence of the user's asks for, each with the words it was read from. */
export interface Wording {
  readonly functions: ReadonlyMap<JobFunction, string>
  /** The lowest level that is spoken of. */
  readonly level: { readonly least: Level; readonly word: string } | null
  readonly industries: ReadonlyMap<Industry, string>
  /** Keys of organizations on record that the sentence names. */
  readonly organizations: ReadonlySet<string>
}

/** Longest name of an organization that is looked for, and how far into a text, in words: a page holds no more purpose than its start. */
const LONGEST_NAME = 6
const LONGEST_TEXT = 400

/** Reads functions, the least level, industries and organizations (of those on record) out of a sentence. */
export const readWords = (text: string, organizationKeys: ReadonlySet<string>): Wording => {
  const raw = rawWords(text).slice(0, LONGEST_TEXT)
  const key = ` ${raw.map(foldWord).join(' ')} `
  const functions = readFunctions(key)
  // "IT" is the one function whose everyday name is also a pronoun.
  if (raw.includes('IT')) functions.set('Information Technology', 'IT')
  return {
    functions,
    level: readLevel(key),
    industries: readIndustries(key),
    organizations: readOrganizations(raw, organizationKeys),
  }
}

/** Whether a sentence said anything that people can be matched by. */
export const saysWho = ({ functions, level, industries, organizations }: Wording): boolean =>
  functions.size > 0 || level !== null || industries.size > 0 || organizations.size > 0

const readFunctions = (key: string): Map<JobFunction, string> => {
  const found = new Map<JobFunction, string>()
  for (const { jobFunction, words } of FUNCTION_PHRASES) {
    const word = words.find(({ phrase }) => key.includes(phrase))
    if (word !== undefined) found.set(jobFunction, word.text)
  }
  return found
}

const readLevel = (key: string): Wording['level'] => {
  for (const least of LEVELS) {
    const word = LEVEL_WORDS[least]?.find((text) => key.includes(phraseKey(text)))
    if (word !== undefined) return { least, word }
  }
  return null
}

const readIndustries = (key: string): Map<Industry, string> => {
  const found = new Map<Industry, string>()
  for (const { industry, phrases } of INDUSTRY_PHRASES) {
    const asked = phrases.find(({ phrase }) => key.includes(phrase))
    if (asked !== undefined) found.set(industry, asked.text)
  }
  return found
}

/** A name counts where it is written with a capital; a single word not at the start, where every word has one. */
const readOrganizations = (
  raw: readonly string[],
  organizationKeys: ReadonlySet<string>,
): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const [start, word] of raw.entries()) {
    if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(word)) continue
    for (let length = 1; length <= LONGEST_NAME && start + length <= raw.length; length += 1) {
      if (length === 1 && start === 0) continue
      const key = ` ${raw
        .slice(start, start + length)
        .map(foldWord)
        .join(' ')} `
      if (organizationKeys.has(key) && !COMMON_WORDS.has(key)) found.add(key)
    }
  }
  return found
}

const FUNCTION_PHRASES = JOB_FUNCTIONS.map((jobFunction) => ({
  jobFunction,
  words: [jobFunction, ...FUNCTION_WORDS[jobFunction]].map((text) => ({ text, phrase: phraseKey(text) })),
}))

const INDUSTRY_PHRASES = INDUSTRY_WORDS.map(({ industry, spoken }) => ({
  industry,
  phrases: spoken.map((text) => ({ text, phrase: phraseKey(text) })),
}))

/** Words of functions, levels and industries mean these, also where some organization is called so. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_PHRASES.flatMap(({ words }) => words.map(({ phrase }) => phrase)),
  ...Object.values(LEVEL_WORDS)
    .flat()
    .map((word) => phraseKey(word)),
  ...INDUSTRY_WORDS.flatMap(({ spoken }) => spoken.map((word) => phraseKey(word))),
])
