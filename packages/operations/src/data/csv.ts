/** What a spreadsheet takes for the start of a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/
/** A telephone number in full and a birthday without its year run nothing, and must stay what they are when read again. */
const NO_FORMULA = /^(?:\+\d[\d ()./-]{6,}|--\d\d-\d\d)$/
const NEEDS_QUOTES = /[",\r\n]/

const toCell = (value: string | null): string => {
  if (value === null) return ''
  const harmless = FORMULA_START.test(value) && !NO_FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Rows as RFC 4180 text, CRLF between rows, formulas made harmless. */
export const toCsv = (rows: readonly (readonly (string | null)[])[]): string =>
  rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
