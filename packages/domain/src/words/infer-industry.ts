import { CLOSING_PARTS, EMPTY_CLOSING_PARTS, INDUSTRY_WORDS, type Industry } from '../industry/index.ts'
import { organizationKey, phraseKey } from './fold.ts'

/** A phrase's industry, and which comes first where a name holds words of several: the order of `INDUSTRY_WORDS`. */
interface Told {
  readonly industry: Industry
  readonly order: number
}

const phrases = (pick: (words: (typeof INDUSTRY_WORDS)[number]) => readonly string[]) => {
  const map = new Map<string, Told>()
  INDUSTRY_WORDS.forEach((words, order) => {
    for (const phrase of pick(words).map((text) => phraseKey(text).trim())) {
      if (!map.has(phrase)) map.set(phrase, { industry: words.industry, order })
    }
  })
  return map
}

const SPOKEN = phrases(({ spoken }) => spoken)
const NAMED = phrases(({ spoken, named }) => [...spoken, ...named])
/** Words of the longest phrase. */
const LONGEST_PHRASE = 4
/** Letters that a compound's first part has at least. */
const SHORTEST_FIRST_PART = 3
/** What German and Dutch put between the parts of a compound. */
const LINKS = ['', 's', 'en', 'n', 'e']

/** An industry that words starting at one place tell, and how many of them. */
export interface SpokenIndustry {
  readonly industry: Industry
  readonly length: number
}

/** The industry that folded words speak of, from `at` on; the longest phrase, else a compound ("Automobilbranche"). */
export const industryAt = (words: readonly string[], at: number): SpokenIndustry | null => {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const told = SPOKEN.get(words.slice(at, at + length).join(' '))
    if (told !== undefined) return { industry: told.industry, length }
  }
  const told = inCompound(words[at] ?? '', SPOKEN)
  return told === null ? null : { industry: told.industry, length: 1 }
}

/** The industry that an organization's name tells ("Halden Logistics"); null where it tells none. A guess, never a fact. */
export const inferIndustry = (organization: string): Industry | null => {
  const words = organizationKey(organization).trim().split(' ')
  let first: Told | null = null
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
      const told = NAMED.get(words.slice(at, at + length).join(' '))
      if (told !== undefined && (first === null || told.order < first.order)) first = told
    }
  }
  if (first !== null) return first.industry
  for (const word of words) {
    const told = inCompound(word, NAMED)
    if (told !== null) return told.industry
  }
  return null
}

const inCompound = (word: string, known: ReadonlyMap<string, Told>): Told | null => {
  for (const [ending, industry] of CLOSING_PARTS) {
    if (word.length >= ending.length + SHORTEST_FIRST_PART && word.endsWith(ending)) {
      return { industry, order: 0 }
    }
  }
  for (const ending of EMPTY_CLOSING_PARTS) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    for (const link of LINKS) {
      if (!rest.endsWith(link) || rest.length - link.length < SHORTEST_FIRST_PART) continue
      const told = known.get(link === '' ? rest : rest.slice(0, -link.length))
      if (told !== undefined) return told
    }
  }
  return null
}
