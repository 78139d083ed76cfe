import { foldTitle } from '../../title/fold.ts'
import { classifyTitle, type JobFunction, LEVELS, type Level } from '../../title/index.ts'
import { readPhrases } from '../../title/phrases.ts'
import { tokenize } from '../../title/tokens.ts'
import { industryAt } from '../../words/index.ts'
import { functionAt, functionOfCompound } from './fields.ts'
import type { Language } from './languages.ts'
import type { SpokenWord } from './spoken-words.ts'
import {
  ANYBODY,
  EXPERIENCE,
  LEVELS_OF_ANYBODY,
  ORGANIZATIONS,
  PLAIN_ADJECTIVES,
  SELDOM_PEOPLE,
  TIME_WORDS,
  VERBS,
} from './vocabulary.ts'

/** Words that name a kind of people: "HR directors", "Einkaufsleiter". */
export interface Head {
  /** Its words: from `start` up to and without `end`. */
  readonly start: number
  readonly end: number
  readonly function: JobFunction | null
  readonly level: Level | null
  readonly isPlural: boolean
}

/** Ranks that make a word a person's though the titles' lexicon does not mark it as one. */
const LEADING_RANKS: ReadonlySet<string> = new Set([
  'head',
  'chief',
  'cxo',
  'vp',
  'director',
  'manager',
  'owner',
])
/** Words in front of a person's that may belong to the title: "global supply chain planning manager". */
const MOST_MODIFIERS = 4
/** What makes a member one who decides, folded. */
const BOARD = new Set([
  'board',
  'advisory',
  'beirat',
  'aufsichtsrat',
  'beirats',
  'conseil',
  'consejo',
  'conselho',
])

/** The head that ends at or begins with the word at `at`; null where it names nobody. */
export const headAt = (words: readonly SpokenWord[], at: number, language: Language): Head | null => {
  const word = words[at]
  if (word === undefined) return null
  const closed = closedTitleEnd(words, at)
  if (closed === null && !isPerson(word)) return null
  const start = startOfTitle(words, at, language)
  const end = closed ?? at + 1
  const text = words.slice(start, end).map(knownForm).join(' ')
  const isAnybody = ANYBODY.has(word.key)
  const modifier =
    start < at && !BOARD.has(words[start]?.key ?? '') ? functionAt(words.slice(0, at), start) : null
  const reading = classifyTitle(text)
  const stated = isAnybody ? (LEVELS_OF_ANYBODY.get(word.key) ?? boardLevel(words, start, at)) : reading.level
  return {
    start,
    end,
    function: isAnybody
      ? (modifier?.function ?? null)
      : ((OWNERS.has(word.key) ? 'Entrepreneurship' : reading.function) ??
        functionOfCompound(word) ??
        modifier?.function ??
        null),
    level: OWNERS.has(word.key) ? null : askedLevel(stated),
    isPlural: isPlural(word, language),
  }
}

/** "Chef de projet" and "partner at": words that name people only with what follows; null where they do not. */
const closedTitleEnd = (words: readonly SpokenWord[], at: number): number | null => {
  const next = words[at + 1]
  if (next === undefined || next.isAfterBreak) return null
  const { key } = words[at] ?? { key: '' }
  if (key === 'chef' && (next.lower === 'de' || next.lower === 'd') && at + 2 < words.length) return at + 3
  return key === 'partner' && ['at', 'bei', 'chez', 'bij'].includes(next.lower) ? at + 1 : null
}

/** A founder who is also the chief executive holds that title, so that founders are told by what they do. */
const OWNERS: ReadonlySet<string> = new Set([
  'founder',
  'cofounder',
  'entrepreneur',
  'grunder',
  'grunderin',
  'grundern',
  'unternehmer',
  'fondateur',
  'fondatrice',
  'entrepreneuse',
  'fundador',
  'fundadora',
  'fundadore',
  'emprendedor',
  'emprendedora',
  'emprendedore',
  'empreendedor',
  'empreendedore',
  'oprichter',
  'ondernemer',
])

/** Who asks for "buyers" asks for no level. */
const askedLevel = (level: Level | null): Level | null =>
  level === null || LEVELS.indexOf(level) < LEVELS.indexOf('senior') ? null : level

const boardLevel = (words: readonly SpokenWord[], start: number, at: number): Level | null =>
  words.slice(start, at).some(({ key }) => BOARD.has(key)) ? 'director' : null

const isPerson = (word: SpokenWord): boolean => {
  const { key } = word
  if (ANYBODY.has(key) || OWNERS.has(key)) return true
  if (SELDOM_PEOPLE.has(key) || TIME_WORDS.has(key) || VERBS.has(key) || /^\d+$/u.test(key)) return false
  return isPersonText(word.text) || isPersonText(key)
}

const isPersonText = (text: string): boolean =>
  itemsOf(text).some(
    ({ entry }) => entry !== null && (entry.person || (entry.rank !== null && LEADING_RANKS.has(entry.rank))),
  )

const itemsOf = (text: string) => readPhrases(tokenize(foldTitle(text)))

/** The word as the titles' lexicon knows it: as it is, else folded ("directrices"). */
const knownForm = ({ text, key }: SpokenWord): string =>
  itemsOf(text).some(({ entry }) => entry !== null) ? text : key

/** Words that belong to the title after them though they say nothing by themselves, folded. */
const OPENS_TITLE: ReadonlySet<string> = new Set([
  'senior',
  'decision',
  'hiring',
  'c',
  'level',
  'vice',
  'chief',
])

/** A person's word that belongs to a longer title goes on to the last: "board member", "vice president". */
const startOfTitle = (words: readonly SpokenWord[], at: number, language: Language): number => {
  let start = at
  while (start > 0 && at - start < MOST_MODIFIERS) {
    const before = words[start - 1]
    if (before === undefined || words[start]?.isAfterBreak || !modifies(before, words, start - 1, language))
      break
    start -= 1
  }
  return start
}

const modifies = (
  word: SpokenWord,
  words: readonly SpokenWord[],
  at: number,
  language: Language,
): boolean => {
  const { key, lower, text } = word
  if (text === 'IT') return true
  if (isSmall(lower, language) || VERBS.has(key) || EXPERIENCE.has(key)) return false
  if (TIME_WORDS.has(key) || ORGANIZATIONS.has(key) || /^\d+$/u.test(key)) return false
  if (PLAIN_ADJECTIVES.has(key)) return false
  if (BOARD.has(key) || OPENS_TITLE.has(key)) return true
  if (
    industryAt(
      words.map((each) => each.key),
      at,
    ) !== null
  )
    return true
  // "Chain" says something only after "supply".
  if (at > 0 && (functionAt(words, at - 1)?.length ?? 0) > 1) return true
  return itemsOf(word.text).some(
    ({ entry }) => entry !== null && (entry.function !== null || entry.rank !== null),
  )
}

export const isSmall = (lower: string, language: Language): boolean =>
  language.articles.has(lower) ||
  language.of.has(lower) ||
  language.within.has(lower) ||
  language.at.has(lower) ||
  language.having.has(lower) ||
  language.and.has(lower) ||
  language.own.has(lower) ||
  language.numbers.has(lower)

const isPlural = ({ lower, key }: SpokenWord, { capitalizesNouns }: Language): boolean =>
  key === 'people' ||
  lower.endsWith('s') ||
  key === 'leute' ||
  key === 'gente' ||
  (capitalizesNouns ? /(?:en|er|e)$/u.test(lower) : lower.endsWith('en'))
