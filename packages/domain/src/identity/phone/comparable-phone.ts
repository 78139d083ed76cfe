import { cleanPhone } from './clean-phone.ts'

/**
 * Digits at the end that are compared: an international number and the same one dialled inside its country share
 * them in nearly all countries, and eight of them are still shared by chance by one pair in a hundred million.
 */
const COMPARED_DIGITS = 8

/**
 * What two spellings of one number share when a country is missing from one: the last eight digits, without an
 * extension. Null for numbers too short to tell anyone by, and for what is no number.
 */
export function comparablePhone(text: string): string | null {
  const digits = cleanPhone(text)?.number.replace(/\D/g, '') ?? ''
  return digits.length >= COMPARED_DIGITS ? digits.slice(-COMPARED_DIGITS) : null
}
