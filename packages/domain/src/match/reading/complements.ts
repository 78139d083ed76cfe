import type { Industry } from '../../industry/index.ts'
import type { JobFunction } from '../../title/index.ts'
import { industryAt, inferIndustry, organizationKey } from '../../words/index.ts'
import { isKnownPlace } from '../place/index.ts'
import { functionAt } from './fields.ts'
import { isSmall } from './heads.ts'
import type { Language } from './languages.ts'
import type { RecordIndex } from './record-index.ts'
import type { SpokenWord } from './spoken-words.ts'
import { EXPERIENCE, ORGANIZATIONS, PLAIN_ADJECTIVES, TIME_WORDS, VERBS } from './vocabulary.ts'

/** A statement while it is read. */
export interface Reading {
  readonly statement: string
  readonly words: readonly SpokenWord[]
  readonly language: Language
  readonly index: RecordIndex
}

/** A part of what is said of somebody, with the words it was read from: from `start` up to and without `end`. */
export type Said = { readonly start: number; readonly end: number } & (
  | { readonly aspect: 'function'; readonly value: JobFunction }
  | { readonly aspect: 'industry'; readonly value: Industry }
  | { readonly aspect: 'organization' | 'place' | 'topic'; readonly value: string }
  | { readonly aspect: 'none'; readonly value: null }
)

/** What a complement depends on besides its words. */
export interface Surrounding {
  readonly hasFunction: boolean
  readonly hasIndustry: boolean
}

export interface Complement {
  readonly said: Said
  /** "The sales leaders of three firms": how many of them there are. */
  readonly count: number | null
}

/** Words of the longest name of an organization or place that is looked for. */
const LONGEST_NAME = 6
const LONGEST_PLACE = 4
/** Words of a topic at most: more is a sentence. */
const LONGEST_TOPIC = 3
/** Words between "with" and "experience", or "who" and a field. */
const FAR = 4
/** Fields that every firm has, so that "head of logistics" means the job and not the trade; folded. */
const FIELD_FIRST: ReadonlySet<string> = new Set([
  'logistic',
  'logistik',
  'logistique',
  'logistica',
  'logistiek',
  'supply',
  'lieferkette',
  'compliance',
])

/** What the word at `at` and those after it say of the person before; null where they say nothing of them. */
export const complementAt = (reading: Reading, at: number, around: Surrounding): Complement | null => {
  const { words, language } = reading
  const word = words[at]
  if (word === undefined || TIME_WORDS.has(word.key)) return null
  const { lower } = word
  if (EXPERIENCE.has(word.key)) return alone(topicAfter(reading, at, at, around))
  if (language.having.has(lower)) {
    const known = experienceAfter(reading, at, around) ?? clauseAfter(reading, at, around)
    if (known !== null) return alone(known)
  }
  if (language.of.has(lower) || language.within.has(lower) || language.at.has(lower)) {
    return prepositionAt(reading, at, around)
  }
  return null
}

const alone = (said: Said | null): Complement | null => (said === null ? null : { said, count: null })

/** "with customs experience", "who know GDPR", "con experiencia en protección de datos". */
const experienceAfter = (reading: Reading, at: number, around: Surrounding): Said | null => {
  const { words, language } = reading
  for (let place = at + 1; place <= at + FAR && place < words.length; place += 1) {
    const word = words[place]
    if (word === undefined || word.isAfterBreak) return null
    if (!EXPERIENCE.has(word.key)) continue
    const first = skipSmall(words, at + 1, language)
    if (first >= place) return topicAfter(reading, at, place, around)
    return fieldOr(reading, at, first, place, place + 1, around)
  }
  return null
}

const skipSmall = (words: readonly SpokenWord[], from: number, language: Language): number => {
  let at = from
  while (at < words.length && isSmall(words[at]?.lower ?? '', language)) at += 1
  return at
}

/** "experience in …": the topic comes after the word for it. */
const topicAfter = (reading: Reading, start: number, at: number, around: Surrounding): Said | null => {
  const { words, language } = reading
  let from = at + 1
  while (from < words.length && !words[from]?.isAfterBreak && isFiller(words[from], language)) from += 1
  const end = endOfTopic(reading, from)
  return end === from ? null : fieldOr(reading, start, from, end, end, around)
}

const isFiller = (word: SpokenWord | undefined, language: Language): boolean =>
  word !== undefined &&
  (isSmall(word.lower, language) ||
    EXPERIENCE.has(word.key) ||
    ['about', 'on', 'a', 'à', 'del'].includes(word.lower))

/** Endings of adjectives in the Romance languages, which stand after their noun: "inteligencia artificial". */
const ADJECTIVE = /(?:al|ais|ales|aux|ique|iques|ic[oa]s?|ari[oa]s?|ais|el|els|elle|elles|ivo|iva)$/u

const endOfTopic = ({ words, language }: Reading, from: number): number => {
  let end = from
  while (end < words.length && end - from < LONGEST_TOPIC) {
    const word = words[end]
    if (word === undefined || (end > from && word.isAfterBreak)) break
    const isJoint = end > from && language.of.has(word.lower) && !language.capitalizesNouns
    if (isJoint && language.of.has('de')) {
      // "protección de datos": the word after the joint belongs to it.
      end += 2
      break
    }
    if (isSmall(word.lower, language) || VERBS.has(word.key) || TIME_WORDS.has(word.key)) break
    if (end > from && language.of.has('de') && !ADJECTIVE.test(word.lower)) break
    if (end > from && language.capitalizesNouns && !word.isCapital) break
    end += 1
  }
  return Math.min(end, words.length)
}

/** Words that name an industry or a function mean these; anything else is a topic. */
const fieldOr = (
  reading: Reading,
  start: number,
  from: number,
  to: number,
  end: number,
  around: Surrounding,
): Said => {
  const { words } = reading
  // Where the word for experience stands behind, the complement ends with it; else with what was understood.
  const isBefore = end > to
  const within = isBefore ? words.slice(0, to) : words
  const endAfter = (length: number) => (isBefore ? Math.max(end, from + length) : from + length)
  const found = functionAt(within, from)
  if (!around.hasFunction && found !== null) {
    return { aspect: 'function', value: found.function, start, end: endAfter(found.length) }
  }
  const industry = industryAt(
    within.map(({ key }) => key),
    from,
  )
  if (!around.hasIndustry && industry !== null) {
    return { aspect: 'industry', value: industry.industry, start, end: endAfter(industry.length) }
  }
  return { aspect: 'topic', value: textOf(reading, from, to), start, end }
}

/** "who leads a data team", "who has run customs": what they do stands a few words on. */
const clauseAfter = (reading: Reading, at: number, around: Surrounding): Said | null => {
  const { words, language } = reading
  if (around.hasFunction || language.at.has(words[at]?.lower ?? '')) return null
  for (let place = at + 1; place <= at + FAR && place < words.length; place += 1) {
    const word = words[place]
    if (word === undefined || word.isAfterBreak || language.within.has(word.lower)) return null
    if (isSmall(word.lower, language) || VERBS.has(word.key)) continue
    const found = functionAt(words, place)
    if (found === null) continue
    let end = place + found.length
    while (ORGANIZATIONS.has(words[end]?.key ?? '')) end += 1
    return { aspect: 'function', value: found.function, start: at, end }
  }
  return null
}

const prepositionAt = (reading: Reading, at: number, around: Surrounding): Complement | null => {
  const { words, language } = reading
  const preposition = words[at]?.lower ?? ''
  let from = at + 1
  let count: number | null = null
  let isOfOrganizations = false
  for (; from < words.length; from += 1) {
    const word = words[from]
    if (word === undefined || word.isAfterBreak || language.own.has(word.lower)) break
    const number =
      language.numbers.get(word.lower) ?? (/^\d{1,3}$/u.test(word.text) ? Number(word.text) : undefined)
    if (number !== undefined) {
      if (number > 1) count = number
    } else if (ORGANIZATIONS.has(word.key)) isOfOrganizations = true
    else if (!isSkipped(word, language)) break
  }
  const word = words[from]
  if (word === undefined || word.isAfterBreak || TIME_WORDS.has(word.key)) return null
  const organization = organizationAt(reading, from)
  if (organization !== null) return { said: { ...organization, start: at }, count }
  const place = placeAt(reading, from)
  if (place !== null && !language.having.has(preposition)) return { said: { ...place, start: at }, count }

  const industry = industryAt(
    words.map(({ key }) => key),
    from,
  )
  const field = functionAt(words, from)
  let end = from + (industry?.length ?? field?.length ?? 0)
  while (ORGANIZATIONS.has(words[end]?.key ?? '') && !words[end]?.isAfterBreak) {
    isOfOrganizations = true
    end += 1
  }
  const isJob =
    industry === null ||
    (!isOfOrganizations && FIELD_FIRST.has(word.key) && language.of.has(preposition)) ||
    word.key === 'supply'
  if (field !== null && !around.hasFunction && isJob) {
    return {
      said: { aspect: 'function', value: field.function, start: at, end: Math.max(end, from + field.length) },
      count,
    }
  }
  if (industry !== null && !around.hasIndustry) {
    return { said: { aspect: 'industry', value: industry.industry, start: at, end }, count }
  }
  return alone(nameAt(reading, at, from))
}

const isSkipped = ({ lower, key }: SpokenWord, language: Language): boolean =>
  language.articles.has(lower) ||
  language.of.has(lower) ||
  language.within.has(lower) ||
  PLAIN_ADJECTIVES.has(key)

/** An organization on record that is named from `at` on, with a capital. */
export const organizationAt = (
  { words, index }: Reading,
  at: number,
): Extract<Said, { aspect: 'organization' | 'place' | 'topic' }> | null => {
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(words[at]?.text ?? '')) return null
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length)
    const key = organizationKey(run.map(({ text }) => text).join(' '))
    const name = index.organizations.get(key)
    if (name === undefined || isCommonWord(run)) continue
    return { aspect: 'organization', value: name, start: at, end: at + length }
  }
  return null
}

/** A word of trades or levels means that, also where some organization is called so. */
const isCommonWord = (run: readonly SpokenWord[]): boolean =>
  run.length === 1 &&
  (functionAt(run, 0) !== null ||
    industryAt([run[0]?.key ?? ''], 0) !== null ||
    TIME_WORDS.has(run[0]?.key ?? '') ||
    isKnownPlace(run[0]?.text ?? ''))

/** A place that is known, or where somebody on record is, named from `at` on with a capital. */
export const placeAt = (
  reading: Reading,
  at: number,
): Extract<Said, { aspect: 'organization' | 'place' | 'topic' }> | null => {
  const { words, index } = reading
  if (!words[at]?.isCapital) return null
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length)
    if (TIME_WORDS.has(run[0]?.key ?? '')) return null
    const text = run.map((word) => word.text).join(' ')
    const isPlace = isKnownPlace(text) || index.places.has(` ${run.map(({ key }) => key).join(' ')} `)
    if (isPlace)
      return { aspect: 'place', value: textOf(reading, at, at + length), start: at, end: at + length }
  }
  return null
}

/** A name nobody knows: with a capital after "at" an organization, after "in" a place. Says nothing where every noun has a capital. */
const nameAt = (reading: Reading, at: number, from: number): Said | null => {
  const { words, language } = reading
  const preposition = words[at]?.lower ?? ''
  let end = from
  while (end < words.length && end - from < LONGEST_NAME && isName(words[end], end > from)) end += 1
  if (end === from) return null
  const isFirm = end - from > 1 || /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu})/u.test(words[from]?.text ?? '')
  if (language.capitalizesNouns && !isFirm) return null
  const value = textOf(reading, from, end)
  // "Meet with Ruta Kalnins" names somebody, "meet with Kalnins Freight" a firm.
  if (language.having.has(preposition) && inferIndustry(value) === null) return null
  const isPlace = language.within.has(preposition) && !language.at.has(preposition)
  if (isPlace && !isFirm) return { aspect: 'place', value, start: at, end }
  return {
    aspect: isPlace && end - from === 1 ? 'topic' : isPlace ? 'place' : 'organization',
    value,
    start: at,
    end,
  }
}

const isName = (word: SpokenWord | undefined, isInside: boolean): boolean =>
  word?.isCapital === true && !(isInside && word.isAfterBreak) && !TIME_WORDS.has(word.key)

export const textOf = ({ statement, words }: Reading, from: number, to: number): string =>
  statement.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
