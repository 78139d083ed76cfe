import type { Industry } from '../../industry/index.ts'
import type { PersonKind } from '../../purpose/index.ts'
import { industryAt } from '../../words/index.ts'
import { complementAt, placeAt, type Reading, textOf } from './complements.ts'
import { functionAt } from './fields.ts'
import { type Head, headAt } from './heads.ts'
import { PLAIN_ADJECTIVES, TIME_WORDS } from './vocabulary.ts'

/** People that a statement speaks of: which kind, how many, and the words that say so. */
export interface PersonPhrase {
  readonly kind: PersonKind
  /** Null where no number is said of several. */
  readonly count: number | null
  readonly text: string
  /** The words behind each part of the kind. */
  readonly quotes: Readonly<Partial<Record<keyof PersonKind, string>>>
  /** Words up to here, from the first. */
  readonly start: number
  readonly end: number
  /** "and" stands right before it. */
  readonly isJoined: boolean
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Complements of one person at most. */
const MOST_COMPLEMENTS = 8
/** How many people one need may ask for. */
const MOST_PEOPLE = 500

/**
 * The people a statement speaks of, in its order. Words that `isTaken` are passed over. Linear in words, times the
 * longest phrase.
 */
export const personPhrases = (
  reading: Reading,
  isTaken: (at: number) => boolean,
): readonly PersonPhrase[] => {
  const phrases: PersonPhrase[] = []
  for (let at = 0; at < reading.words.length; ) {
    const head = isTaken(at) ? null : lastHead(reading, at)
    if (head === null) {
      at += 1
      continue
    }
    const phrase = readPhrase(reading, head, phrases.at(-1)?.end ?? 0)
    if (phrase !== null) phrases.push(phrase)
    at = Math.max(phrase?.end ?? head.end, at + 1)
  }
  return sharePlaces(reading, shareTails(phrases))
}

/** Of words for people that follow one another at once the last is the head: "nurse managers". */
const lastHead = ({ words, language }: Reading, at: number): Head | null => {
  let head = headAt(words, at, language)
  if (head === null) return null
  for (let next = at + 1; next < words.length && !words[next]?.isAfterBreak; next += 1) {
    const further = headAt(words, next, language)
    if (further === null) break
    head = further
  }
  return head
}

const readPhrase = (reading: Reading, head: Head, after: number): PersonPhrase | null => {
  const { words, language } = reading
  const counted = countBefore(reading, head, after)
  const [before, further] = [words[counted.start - 1], words[counted.start - 2]]
  if (before !== undefined && language.own.has(before.lower)) return null
  // "As a young lawyer", "I am a student", "I was promoted to head of maintenance": the user's own trade.
  const isOwnTrade = OF_ONESELF.has(before?.lower ?? '') || further?.lower === 'promoted'
  if (isOwnTrade && !words[counted.start]?.isAfterBreak) return null
  const kind: Mutable<PersonKind> = {
    function: head.function,
    level: head.level,
    organization: null,
    industry: industryWithin(reading, head),
    place: null,
    topic: null,
  }
  if (kind.industry !== null && isInvestor(words[head.end - 1]?.key)) kind.function = null
  const title = textOf(reading, head.start, head.end)
  const quotes: Mutable<PersonPhrase['quotes']> = {}
  if (kind.function !== null) quotes.function = title
  if (kind.level !== null) quotes.level = title
  if (kind.industry !== null) quotes.industry = title
  let { count } = counted
  let end = head.end
  for (let step = 0; step < MOST_COMPLEMENTS && end < words.length; step += 1) {
    const next = words[end]
    if (next === undefined) break
    const adjective = next.isAfterBreak ? null : adjectiveAt(reading, end, kind.function !== null)
    if (adjective !== null) {
      kind.function = adjective.function
      quotes.function = textOf(reading, head.start, end + adjective.length)
      end += adjective.length
      continue
    }
    if (next.isAfterBreak && !language.within.has(next.lower) && !language.having.has(next.lower)) break
    const found = complementAt(reading, end, {
      hasFunction: kind.function !== null,
      hasIndustry: kind.industry !== null,
    })
    if (found === null) break
    const { said } = found
    if (said.aspect !== 'none' && kind[said.aspect] === null) {
      Object.assign(kind, { [said.aspect]: said.value })
      quotes[said.aspect] = textOf(reading, said.start, said.end)
    }
    if (count === null && head.isPlural) count = found.count
    if (said.end <= end) break
    end = said.end
    end = skipAlternatives(reading, end)
  }
  const start = counted.start
  return {
    kind,
    count: count ?? (head.isPlural ? null : 1),
    text: textOf(reading, start, end),
    quotes,
    start,
    end,
    isJoined:
      start > 0 && (language.and.has(words[start - 1]?.lower ?? '') || words[start]?.isAfterBreak === true),
  }
}

const OF_ONESELF: ReadonlySet<string> = new Set(
  'as am m become becoming als bin comme suis como soy sou ben'.split(' '),
)

const isInvestor = (key: string | undefined): boolean => key !== undefined && /^inv(?:est|ers)/u.test(key)

const industryWithin = ({ words }: Reading, { start, end, function: found }: Head): Industry | null => {
  const keys = words.slice(start, end).map(({ key }) => key)
  for (let at = 0; at < keys.length; at += 1) {
    const industry = industryAt(keys, at)
    if (industry === null) continue
    // "Logistics managers" work in that field, whatever their firm does.
    const isField = functionAt(words.slice(start, end), at)?.function === found
    if (!isField || isInvestor(keys.at(-1))) return industry.industry
  }
  return null
}

/** "directeurs achats", "responsables logistiques": the field follows at once in every language but English. */
const adjectiveAt = ({ words, language }: Reading, at: number, hasFunction: boolean) => {
  if (hasFunction || language.articles.has('the')) return null
  const word = words[at]
  if (word === undefined || TIME_WORDS.has(word.key) || language.of.has(word.lower)) return null
  return functionAt(words, at)
}

/** "in logistics or shipping": one of the two is looked for; the other is passed over. */
const skipAlternatives = ({ words, language }: Reading, at: number): number => {
  const word = words[at]
  if (word === undefined || !language.and.has(word.lower)) return at
  const keys = words.map(({ key }) => key)
  const further = industryAt(keys, at + 1)
  return further === null || headAt(words, at + further.length + 1, language) !== null
    ? at
    : at + 1 + further.length
}

/** The number before a head, over adjectives: "three experienced heads", "a couple of lawyers", "half a dozen". */
const countBefore = (
  { words, language }: Reading,
  head: Head,
  after: number,
): { readonly count: number | null; readonly start: number } => {
  let at = head.start - 1
  let steps = 0
  while (at >= after && steps < 3) {
    const word = words[at]
    if (word === undefined || words[at + 1]?.isAfterBreak) break
    const digits = /^\d{1,3}$/u.test(word.text) ? Number(word.text) : undefined
    const number = digits ?? language.numbers.get(word.lower)
    if (
      number !== undefined &&
      number >= 1 &&
      number <= MOST_PEOPLE &&
      !(digits !== undefined && isDate(words[at - 1]?.key))
    ) {
      const isHalf = HALVES.has(words[at - 1]?.lower ?? '') || HALVES.has(words[at - 2]?.lower ?? '')
      const whole = Math.min(number, numberBefore(words, at, language) ?? number)
      const amount = isHalf && number > 1 ? Math.ceil(number / 2) : whole
      const start = number > 1 && language.numbers.get(words[at - 1]?.lower ?? '') === 1 ? at - 1 : at
      return { count: amount, start }
    }
    const isPassed =
      PLAIN_ADJECTIVES.has(word.key) || language.articles.has(word.lower) || language.of.has(word.lower)
    if (!isPassed) break
    at -= 1
    steps += 1
  }
  return { count: null, start: head.start }
}

/** "5-6 directors", "two or three nurses": the lower number will do. */
const numberBefore = (
  words: Reading['words'],
  at: number,
  language: Reading['language'],
): number | undefined => {
  const before = words[at - 1]
  const word = before !== undefined && language.and.has(before.lower) ? words[at - 2] : before
  if (word === undefined) return undefined
  const number = /^\d{1,3}$/u.test(word.text) ? Number(word.text) : language.numbers.get(word.lower)
  // An article before a number counts nothing: "a dozen".
  return number !== undefined && number > 1 ? number : undefined
}

const HALVES = new Set(['half', 'halbes', 'demi', 'media', 'meia'])

/** "By June 3 directors" is no count. */
const isDate = (key: string | undefined): boolean => key !== undefined && TIME_WORDS.has(key) && key !== 'end'

/** "Directors and vice presidents in logistics": what is said of the last of those joined is said of all of them. */
const shareTails = (phrases: readonly PersonPhrase[]): readonly PersonPhrase[] => {
  const shared = [...phrases]
  for (let at = shared.length - 1; at > 0; at -= 1) {
    const [one, other] = [shared[at - 1], shared[at]]
    if (one === undefined || other === undefined || !other.isJoined || other.start - one.end > 1) continue
    if (one.kind.organization ?? one.kind.industry ?? one.kind.place ?? one.kind.topic) continue
    const { industry, place, topic, organization } = other.kind
    const { quotes } = other
    shared[at - 1] = {
      ...one,
      kind: {
        ...one.kind,
        industry,
        place,
        topic,
        organization,
        function: one.kind.function ?? other.kind.function,
      },
      quotes: { ...quotes, ...one.quotes },
    }
  }
  return shared
}

/** A place said elsewhere in the sentence ("In Rotterdam, three recruiters …") holds for all who have none. */
const sharePlaces = (reading: Reading, phrases: readonly PersonPhrase[]): readonly PersonPhrase[] => {
  if (phrases.length === 0 || phrases.some(({ kind }) => kind.place !== null)) return phrases
  const { words, language } = reading
  for (let at = 1; at < words.length; at += 1) {
    if (phrases.some(({ start, end }) => at >= start && at < end)) continue
    const isSaid = (word: string | undefined) => word !== undefined && language.within.has(word)
    const before = words[at - 1]?.lower
    if (!isSaid(before) && !(language.articles.has(before ?? '') && isSaid(words[at - 2]?.lower))) continue
    const place = placeAt(reading, at)
    if (place === null) continue
    const quote = textOf(reading, at - 1, place.end)
    return phrases.map((phrase) => ({
      ...phrase,
      kind: { ...phrase.kind, place: place.value },
      quotes: { ...phrase.quotes, place: quote },
    }))
  }
  return phrases
}
