const ZERO = 48
const NINE = 57
const POINT = 46
const COMMA = 44

/** Most digits that a double holds exactly, and with them a division that rounds as reading the decimal does. */
const EXACT_DIGITS = 15

const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent)

/** A decimal number at these bytes, read without making a string of it where it is short; NaN where there is none. */
export const readWeight = (bytes: Uint8Array, start: number, end: number, isCommaPoint: boolean): number => {
  let value = 0
  let digits = 0
  let behind = -1
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + (byte - ZERO)
      digits += 1
    } else if (behind < 0 && (byte === POINT || (isCommaPoint && byte === COMMA))) behind = digits
    else return unusual(bytes, start, end)
  }
  if (digits === 0) return Number.NaN
  if (digits > EXACT_DIGITS) return unusual(bytes, start, end)
  return behind < 0 ? value : value / (POWERS[digits - behind] as number)
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

const unusual = (bytes: Uint8Array, start: number, end: number): number => {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64))).replace(',', '.')
  return NUMBER.test(text) ? Number(text) : Number.NaN
}
