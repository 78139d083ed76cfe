import { INDUSTRIES } from '../industry/index.ts'
import type { VenueAudience } from '../purpose/index.ts'
import { JOB_FUNCTIONS, LEVELS, type Level } from '../title/index.ts'
import { foldWord, phraseKey, readWords } from '../words/index.ts'

/** Why words did not tell who comes: no kind of person in them, or no telling how many. */
export type AudienceReading =
  | { readonly ok: true; readonly parts: readonly VenueAudience[] }
  | { readonly ok: false; readonly why: 'no-kind' | 'no-count'; readonly words: string }

/** Shares that words stand for, of those who come. "Mostly" is more than half; the rest as they say. Judgements. */
const SHARES: readonly (readonly [words: RegExp, share: number])[] = [
  [/\b(?:all|only|exclusively|nur|uniquement|solo|alleen)\b/i, 1],
  [/\b(?:mostly|mainly|chiefly|most|meist(?:ens)?|surtout|principalement|principalmente|vooral)\b/i, 0.7],
  [/\bhauptsächlich/i, 0.7],
  [/\b(?:half|hälfte|moitié|mitad|metade|helft)\b/i, 0.5],
  [/\b(?:third)\b/i, 1 / 3],
  [/\b(?:quarter)\b/i, 1 / 4],
  [/\b(?:many|a lot of|viele|beaucoup|muchos|muitos|veel)\b/i, 0.3],
]
/** Counts that words stand for. */
const COUNTS: readonly (readonly [words: RegExp, count: number])[] = [
  [/\b(?:a couple|two|zwei|deux|dos|dois|twee)\b/i, 2],
  [/\b(?:a few|some|several|three|drei|trois|tres|três|drie|einige|quelques|algunos|alguns|enkele)\b/i, 3],
  [/\b(?:four|vier|quatre|cuatro|quatro)\b/i, 4],
  [/\b(?:five|half a dozen|fünf|cinq|cinco|vijf)\b/i, 5],
  [/\b(?:six|sechs|seis|zes)\b/i, 6],
  [/\b(?:seven|sieben|sept|siete|sete|zeven)\b/i, 7],
  [/\b(?:eight|acht|huit|ocho|oito)\b/i, 8],
  [/\b(?:nine|neun|neuf|nueve|nove|negen)\b/i, 9],
  [/\b(?:ten|zehn|dix|diez|dez|tien)\b/i, 10],
  [/\b(?:a dozen|dozen|twelve|zwölf|douze|doce|doze|twaalf)\b/i, 12],
  [/\b(?:twenty|zwanzig|vingt|veinte|vinte|twintig)\b/i, 20],
  [/\b(?:thirty|dreißig|trente|treinta|trinta|dertig)\b/i, 30],
  [/\b(?:fifty|fünfzig|cinquante|cincuenta|cinquenta|vijftig)\b/i, 50],
  [/\b(?:a hundred|hundred|hundert|cent|cien|cem|honderd)\b/i, 100],
]
const FIGURES =
  /(?<![\p{L}\p{N}.])(\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?:\s*(?:-|–|to|bis)\s*(\d{1,6}))?\s*(%|percent\b)?/u
/** Where one kind of people ends and the next begins: before its number. */
const NEXT_PART =
  /(?:;|,|\+|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s+(?=(?:about |around |some |ca\.? )?(?:\d|mostly\b|many\b|a few\b|half\b|a third\b|a quarter\b))/iu

const NO_ORGANIZATIONS: ReadonlySet<string> = new Set()

/**
 * Who comes to a venue, read from words such as "30 directors in Purchasing" or "mostly founders". A share needs
 * `attendance`, the number of people at one gathering; a kind without a number is taken for most of them.
 */
export const readAudience = (words: string, attendance: number | null): AudienceReading => {
  const parts: VenueAudience[] = []
  for (const part of words.split(NEXT_PART)) {
    const described = readDescribed(part)
    if (described !== null) {
      parts.push(described)
      continue
    }
    const kind = readKind(part)
    if (kind === null) return { ok: false, why: 'no-kind', words: part.trim() }
    const count = readCount(part, attendance)
    if (count === null) return { ok: false, why: 'no-count', words: part.trim() }
    parts.push({ ...kind, count })
  }
  return { ok: true, parts }
}

const readKind = (part: string): Omit<VenueAudience, 'count'> | null => {
  const { functions, level, industries } = readWords(part, NO_ORGANIZATIONS)
  const [jobFunction, functionWord] = [...functions][0] ?? [null, '']
  // "Logistics" is a trade of people and one of firms: said once, it means the people.
  const industry = [...industries].find(([, word]) => foldWord(word) !== foldWord(functionWord))?.[0] ?? null
  const least = level?.least ?? levelByPlural(part)
  if (jobFunction === null && least === null && industry === null) return null
  return { function: jobFunction, level: least, industry }
}

/** Of those who gather, "partners" are partners of firms, and "trainees" and the like say a level of their own. */
const levelByPlural = (part: string): Level | null => {
  const key = phraseKey(part)
  return LEVELS.find((level) => key.includes(phraseKey(MANY[level]))) ?? null
}

const readCount = (part: string, attendance: number | null): number | null => {
  const figures = FIGURES.exec(part)
  if (figures !== null) {
    const [, first = '', last, percent] = figures
    const from = Number(first.replace(/[.,]/g, ''))
    const value = last === undefined ? from : (from + Number(last)) / 2
    if (percent === undefined) return Math.max(1, Math.round(value))
    return attendance === null ? null : Math.max(1, Math.round((attendance * Math.min(100, value)) / 100))
  }
  const share = SHARES.find(([pattern]) => pattern.test(part))?.[1]
  if (share === undefined) {
    const count = COUNTS.find(([pattern]) => pattern.test(part))?.[1]
    if (count !== undefined) return count
  }
  return attendance === null ? null : Math.max(1, Math.round(attendance * (share ?? MOSTLY)))
}

/** The share of those who come that a kind named without a number stands for: most of them. */
const MOSTLY = 0.7

const ONE: Readonly<Record<Level, string>> = {
  training: 'trainee',
  entry: 'person on the staff',
  senior: 'senior person',
  manager: 'manager',
  director: 'director',
  vp: 'vice president',
  cxo: 'C-level executive',
  partner: 'partner',
  owner: 'owner',
}

const MANY: Readonly<Record<Level, string>> = {
  training: 'trainees',
  entry: 'people on the staff',
  senior: 'senior people',
  manager: 'managers',
  director: 'directors',
  vp: 'vice presidents',
  cxo: 'C-level executives',
  partner: 'partners',
  owner: 'owners',
}

/** "30 directors in Purchasing, in the industry Automotive". Read again, it says the same. */
export const describeAudience = (part: VenueAudience): string => {
  const inFunction = part.function === null ? '' : ` in ${part.function}`
  const comma = part.function === null ? '' : ','
  const inIndustry = part.industry === null ? '' : `${comma} in the industry ${part.industry}`
  return `${part.count} ${whoOf(part)}${inFunction}${inIndustry}`
}

const whoOf = ({ level, count }: Pick<VenueAudience, 'level' | 'count'>): string => {
  if (level === null) return count === 1 ? 'person' : 'people'
  return count === 1 ? ONE[level] : MANY[level]
}

/** What `describeAudience` writes, to the letter: names of functions and industries are also everyday words. */
const readDescribed = (words: string): VenueAudience | null => {
  const [, figures = '', who = '', , jobFunction, industry] = DESCRIBED.exec(words.trim()) ?? []
  if (figures === '') return null
  const count = Number(figures)
  const level = LEVELS.find((each) => who === ONE[each] || who === MANY[each]) ?? null
  const part = {
    function: JOB_FUNCTIONS.find((each) => each === jobFunction) ?? null,
    level,
    industry: INDUSTRIES.find((each) => each === industry) ?? null,
    count,
  }
  return describeAudience(part) === words.trim() ? part : null
}
const DESCRIBED =
  /^(\d{1,9}) ([\w -]+?)( in (?!the industry )([A-Z][\w ]*?))?(?:,? in the industry ([A-Z][\w ]*))?$/
