import { cleanPhone } from './clean-phone.ts'

/** Country codes are prefix-free (ITU-T E.164): 1 and 7 alone, these of two digits, all others of three. */
const TWO_DIGIT_CODES = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
)
/** Fewer digits are a local number without its area, which many people in other towns have too. */
const FEWEST_DIGITS = 8
/** What is dialled before an area code: 0 in most countries, 1 in North America, 8 in Russia. */
const TRUNK_PREFIX = /^(?:0+|1(?=[2-9]\d\d[2-9]\d{6}$)|8(?=[3-9]\d{9}$))/

/**
 * What two spellings of one number share when a country code is missing from one: the national number without country
 * code, trunk prefix and extension. All of its digits count, because countries with a fixed length have many numbers
 * that differ in the area code alone. Null for local numbers, and for what is no number.
 */
export function comparablePhone(text: string): string | null {
  const cleaned = cleanPhone(text)
  if (cleaned === null) return null
  const { number } = cleaned
  const national = number.startsWith('+')
    ? number.slice(1 + codeLength(number.slice(1))).replace(/^0+/, '')
    : number.replace(TRUNK_PREFIX, '')
  return national.length >= FEWEST_DIGITS ? national : null
}

function codeLength(digits: string): number {
  if (digits.startsWith('1') || digits.startsWith('7')) return 1
  return TWO_DIGIT_CODES.has(digits.slice(0, 2)) ? 2 : 3
}
