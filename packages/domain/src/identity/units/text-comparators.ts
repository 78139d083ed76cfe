import { foldNameText } from '../names/index.ts'
import { editDistance } from '../text/edit-distance.ts'
import { jaroWinkler } from '../text/jaro-winkler.ts'
import { isOneEdit } from '../text/one-edit.ts'
import { type Comparator, comparing, levelTable, remembering } from './comparator.ts'

/** Pseudo-pairs behind a prior that the data may soon outweigh. */
const WEAK_PRIOR = 20

/** Above this, texts of Latin letters are nearly always spellings of one another (Winkler's own cut). */
const SIMILAR = 0.88
/** Texts shorter than this have neighbours by chance within one edit. */
const SHORT = 4

const isTypo = (a: string, b: string): boolean => Math.max(a.length, b.length) >= SHORT && isOneEdit(a, b)

const words = (text: string): readonly string[] => text.split(' ')

/** All words of the shorter text stand in the longer one. */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [words(a), words(b)] : [words(b), words(a)]
  return short.every((word) => long.includes(word))
}

const NEAR = 2
const SIMILAR_LEVEL = 3
const PART = 4
const DIFFERENT = 5

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Numbers tell apart what else is spelled alike: "Ward 3" and "Ward 4". */
function compareTexts(a: string, b: string): number {
  const [digitsA, digitsB] = [digitsOf(a), digitsOf(b)]
  if (digitsA !== digitsB && digitsA !== '' && digitsB !== '') return DIFFERENT
  if (isTypo(a, b)) return NEAR
  if (jaroWinkler(a, b) >= SIMILAR || editDistance(a, b) <= Math.max(a.length, b.length) / 4)
    return SIMILAR_LEVEL
  if (isPart(a, b)) return PART
  return DIFFERENT
}

const text = (
  usual: number,
  shares: readonly [number, number, number, number, number],
  normal: (text: string) => string,
): Comparator => ({
  ...levelTable(
    [
      ['same', shares[0], true],
      ['near', shares[1], true],
      ['similar', shares[2], true],
      ['part', shares[3], true],
      ['different', shares[4]],
    ],
    WEAK_PRIOR,
  ),
  usual,
  normal,
  prepare: remembering(compareTexts),
})

const LEGAL_FORMS =
  /\b(?:gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|inc|incorporated|corp|corporation|co|company|llc|llp|lp|pvt|ltd|limited|plc|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|aps|sl|lda|ltda|pty|sro|kft|doo|holding|group)\b/g

/** "b v" as in a mail domain is "bv". */
const joinLetters = (text: string): string => text.replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')

/** An organization's name without its legal form, unless nothing else is left. */
export function organizationName(name: string): string {
  const folded = joinLetters(foldNameText(name.replace(/\./g, '')))
  const bare = folded.replace(LEGAL_FORMS, ' ').replace(/\s+/g, ' ').trim()
  return bare === '' ? folded : bare
}

export const placeComparator = text(0.01, [0.8, 0.05, 0.03, 0.04, 0.08], foldNameText)
export const streetComparator = text(0.0005, [0.75, 0.1, 0.05, 0.04, 0.06], foldNameText)
export const organizationComparator = text(0.001, [0.55, 0.03, 0.05, 0.07, 0.3], organizationName)
/** Namesakes of one firm are told apart by their work alone. */
export const titleComparator: Comparator = {
  ...text(0.01, [0.4, 0.02, 0.08, 0.1, 0.4], foldNameText),
  doubtfulAt: DIFFERENT,
}
export const plainTextComparator = text(0.01, [0.7, 0.05, 0.05, 0.05, 0.15], foldNameText)

const compact = (value: string): string => foldNameText(value).replaceAll(' ', '')

/** The district of a postcode: the outward half of a British one, else the first half. */
const district = (code: string): string =>
  /^[a-z]/.test(code) && code.length >= 5 ? code.slice(0, -3) : code.slice(0, Math.ceil(code.length / 2))

export const postcodeComparator: Comparator = {
  usual: 0.001,
  ...levelTable(
    [
      ['same', 0.75, true],
      ['near', 0.1, true],
      ['close', 0.05, true],
      ['different', 0.1],
    ],
    WEAK_PRIOR,
  ),
  normal: compact,
  prepare: remembering((a, b) => {
    if (isTypo(a, b)) return 2
    return district(a) === district(b) ? 3 : 4
  }),
}

export const identifierComparator: Comparator = {
  usual: 0.000001,
  ...levelTable(
    [
      ['same', 0.9, true],
      ['near', 0.06, true],
      ['different', 0.04],
    ],
    WEAK_PRIOR,
  ),
  normal: compact,
  prepare: comparing((a, b) => (isTypo(a, b) ? 2 : 3)),
}

export const houseNumberComparator: Comparator = {
  usual: 0.02,
  ...levelTable(
    [
      ['same', 0.85, true],
      ['near', 0.07],
      ['different', 0.08],
    ],
    WEAK_PRIOR,
  ),
  normal: compact,
  prepare: comparing((a, b) => (isOneEdit(a, b) ? 2 : 3)),
}

const FEMALE = /^(?:f|w|female|woman|weiblich|frau|femme|feminin|mujer|femenino|donna|vrouw|kvinna)$/
const MALE = /^(?:m|h|male|man|mannlich|maennlich|mann|herr|homme|masculin|hombre|masculino|uomo)$/

export const genderComparator: Comparator = {
  usual: 0.5,
  ...levelTable(
    [
      ['same', 0.95, true],
      ['different', 0.05],
    ],
    WEAK_PRIOR,
  ),
  normal: (value) => {
    const folded = foldNameText(value)
    if (FEMALE.test(folded)) return 'f'
    return MALE.test(folded) ? 'm' : folded
  },
  prepare: comparing(() => 2),
}
