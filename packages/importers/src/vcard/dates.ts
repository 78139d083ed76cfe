import { dateExists, plainDate } from '../fields/calendar.ts'
import { readDay } from '../fields/read-date.ts'

/** Apple writes this year, a leap year, where there is none; others a year of zeros. */
const NO_YEAR = new Set(['1604', '0000'])

const DATE = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/
const WITHOUT_YEAR = /^--(\d{2})-?(\d{2})(?:T.*)?$/
/** Any leap year: the 29th of February is a birthday too. */
const LEAP_YEAR = 2000

/**
 * A birthday or anniversary: `YYYY-MM-DD`, or `--MM-DD` without a year. Null for what is no such date, also a year or
 * month alone.
 */
export function readAnnualDate(text: string, omittedYear: string | null): string | null {
  const value = text.trim()
  const full = DATE.exec(value)
  if (full !== null) {
    const [year = '', month = '', day = ''] = full.slice(1)
    if (NO_YEAR.has(year) || year === omittedYear) return withoutYear(month, day)
    return dateExists(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null
  }
  const annual = WITHOUT_YEAR.exec(value)
  if (annual !== null) return withoutYear(annual[1] ?? '', annual[2] ?? '')
  return value === '' ? null : readDay(value).value
}

function withoutYear(month: string, day: string): string | null {
  if (!dateExists(LEAP_YEAR, Number(month), Number(day))) return null
  return `-${plainDate(LEAP_YEAR, Number(month), Number(day)).slice(4)}`
}
