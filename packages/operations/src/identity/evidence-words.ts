import type { Evidence } from '@rapport/domain'

const quoted = (text: string): string => `“${text}”`

const NAMES = new Set(['given-name', 'additional-name', 'family-name', 'full-name', 'nickname'])

/** Names are compared without case; shown, they begin with capitals. */
const asName = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())

/** What both sides list, of several values each: numbers by their last digits, anything else by its text. */
const inCommon = (left: string, right: string): string | null => {
  const keyOf = (value: string) => {
    const digits = value.replace(/\D/g, '')
    return digits.length > OWN_DIGITS ? digits.slice(-OWN_DIGITS) : value.toLowerCase()
  }
  const others = new Set(right.split(', ').map(keyOf))
  return left.split(', ').find((value) => others.has(keyOf(value))) ?? null
}
const sameOf = (field: string, left: string, right: string, both: string): string => {
  const common = inCommon(left, right)
  return common === null ? `The same ${field}, written ${both}` : `The same ${field}: ${common}`
}
/** Digits at the end of a number that tell it from others, whatever stands before it. */
const OWN_DIGITS = 8

/** One finding about two people as a sentence: "“Bob” is short for “Robert”". */
export const evidenceInWords = ({ field, kind, level, left: one, right: other }: Evidence): string => {
  const isName = NAMES.has(kind)
  const [left, right] = isName ? [asName(one), asName(other)] : [one, other]
  const both = `${quoted(left)} and ${quoted(right)}`
  if (kind === 'profile') {
    return level === 'same' ? 'One and the same LinkedIn profile' : 'Each has a LinkedIn profile of their own'
  }
  switch (level) {
    case 'same':
      return left === right ? `The same ${field}: ${left}` : sameOf(field, left, right, both)
    case 'nickname':
      return `${both} are forms of one name`
    case 'near':
    case 'similar':
      return `${both} differ by a letter or two`
    case 'sounds-alike':
      return `${both} sound alike`
    case 'initial':
      return `${both}: one is only the initial`
    case 'swapped':
      return `Given and family name stand the other way round: ${both}`
    case 'other-name':
      return `${both}: one is a further name of the other`
    case 'part':
      return `${both}: one is part of the other`
    case 'close':
      return `Nearly the same ${field}: ${both}`
    case 'local-part':
      return `Addresses that begin alike: ${both}`
    case 'shared':
      return `The same ${field}, but several people share it: ${left}`
    case 'other-mailbox':
      return `Different addresses: ${both}`
    case 'missing':
      return `${field} is not known of both`
    case 'different':
      return isName ? `Different ${field}s: ${both}` : `Another ${field}: ${both}`
  }
}
