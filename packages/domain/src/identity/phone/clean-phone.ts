/** A phone number as typed, brought to digits with a leading `+` where it is international. */
export interface CleanPhone {
  readonly number: string
  /** Digits, "" without one. */
  readonly extension: string
}

/** E.164 allows 15 digits; carriers' prefixes and a trunk zero come on top. */
const MOST_DIGITS = 20
/** Below this it is a short code, an extension or a year: too many people share it. */
const FEWEST_DIGITS = 6
/** A cell longer than this holds more than one number, or prose. */
const READ_LIMIT = 60

const INVISIBLE = /[\p{Cf}\p{Cc}\p{M}]/gu
const DIGIT = /\p{Nd}/gu
const EXTENSION =
  /(?:;ext=|[;,#]+\s*|\b(?:ext(?:ension)?|x|durchwahl|dw|poste|toestel)[\s.:]*|x)(\d{1,7})#?$/i
const TRUNK_ZERO = /\(\s*0\s*\)/
/** What may stand between digits. A letter makes it a vanity number or a note, a slash between long groups two numbers. */
const SEPARATED_DIGITS = /^\+?[\d\s().\p{Pd}/_*·]+$/u

/** Strips what typing and copying leave in a phone number; null for text that holds no single number. */
export function cleanPhone(text: string): CleanPhone | null {
  if (text.length > READ_LIMIT) return null
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DIGIT, asciiDigit)
    .trim()
    .replace(/^(?:tel|phone|mobile|mob|fax|t|m|p)\s*[:.]\s*/i, '')
    .replace(/;phone-context=[^;]*/i, '')
  const extension = EXTENSION.exec(plain)?.[1] ?? ''
  const base = (extension === '' ? plain : plain.slice(0, EXTENSION.exec(plain)?.index)).trim()
  if (!SEPARATED_DIGITS.test(base)) return null
  if (isTwoNumbers(base)) return null
  const international = /^\+|^\s*00/.test(base)
  const digits = (international ? base.replace(TRUNK_ZERO, '') : base).replace(/\D/g, '')
  const number = international ? `+${base.startsWith('+') ? digits : digits.replace(/^00/, '')}` : digits
  return digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS || isOneDigit(digits)
    ? null
    : { number, extension }
}

/** Two numbers in one cell, "030 1234567 / 0171 1234567": neither can be called the number. */
function isTwoNumbers(text: string): boolean {
  const halves = text.split('/').map((half) => half.replace(/\D/g, '').length)
  return halves.length > 1 && halves.every((length) => length >= FEWEST_DIGITS)
}

/** 000000 and 9999999999 are typed to fill a field. */
function isOneDigit(digits: string): boolean {
  return /^(\d)\1*$/.test(digits)
}

/** Digits of any script come in runs of ten that begin at a multiple found by walking back to the zero. */
function asciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit
  let value = 0
  let code = (digit.codePointAt(0) ?? 0) - 1
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code))) {
    value += 1
    code -= 1
  }
  return String(value)
}
