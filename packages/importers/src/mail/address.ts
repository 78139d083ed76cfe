import { isCredential, nameKey } from '../fields/person-name.ts'
import { textOf } from '../fields/text.ts'
import type { PersonRef } from '../record.ts'

/** Characters of a name or address; longer ones are no person's. */
const MAX_NAME = 300
const MAX_ADDRESS = 320

const ADDRESS = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+$/u
/** Marks that only change how text is shown, and could hide what it says. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** An address in lower case, without `mailto:`; null for what is none. */
export function mailAddress(text: string): string | null {
  const found = text
    .slice(0, MAX_ADDRESS + 20)
    .replace(/^\s*mailto:/i, '')
    .replace(/[?].*$/su, '')
    .replace(INVISIBLE, '')
    .trim()
    .replace(/^<|>$/g, '')
    .toLowerCase()
  return found.length <= MAX_ADDRESS && ADDRESS.test(found) ? found : null
}

/**
 * A name as people write it: no quotes, "Weber, Anna" turned round. Null for what is none, such as the address itself
 * standing in the name's place.
 */
export function displayName(text: string): string | null {
  const clean = textOf(
    text
      .slice(0, MAX_NAME)
      .replace(/[\r\n\t]+/g, ' ')
      .replace(INVISIBLE, '')
      .replace(/ {2,}/g, ' ')
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2'),
  )
  if (clean === null || clean.includes('@') || !/\p{L}/u.test(clean)) return null
  return turnedRound(clean)
}

/** Who is meant by a name and an address; null if neither says anything. */
export function personAt(name: string, address: string): PersonRef | null {
  const email = mailAddress(address)
  const shown = displayName(name)
  return email === null && shown === null ? null : { name: shown, profile: null, email }
}

/** By what two mentions are the same person: the address, else the name. */
export const personKey = ({ name, email }: PersonRef): string => email ?? `"${nameKey(name ?? '')}"`

/** "Weber, Anna (Sales)" is Anna Weber; "Anna Weber, PhD" and "Weber, Schmidt, Partners" stay as they are. */
function turnedRound(name: string): string {
  const [family = '', rest, ...more] = name.split(',').map((part) => part.trim())
  if (rest === undefined || more.length > 0 || family === '' || rest === '') return name
  const given = rest.replace(/\s*\([^)]*\)\s*$/u, '')
  const words = given.split(' ')
  if (given === '' || words.length > 3 || words.every((word) => isCredential(word, name))) return name
  if (/^(?:inc|ltd|llc|gmbh|ag|corp|co|plc|s\.?a|b\.?v)\.?$/i.test(given)) return name
  return `${given} ${family}`
}
