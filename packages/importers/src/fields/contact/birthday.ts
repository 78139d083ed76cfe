import { dateExists } from '../calendar.ts'
import { monthNamed } from '../months.ts'
import type { DateOrder } from '../parse-date.ts'
import { type Reading, readDay } from '../read-date.ts'

const YEARLESS = /^--(\d{2})-?(\d{2})$/
/** Years that stand for "not known": Apple's, and zeros. */
const UNKNOWN_YEAR = /^(?:1604|0000)-(\d{2}-\d{2})$/
const COMPACT = /^((?:18|19|20)\d{2})(\d{2})(\d{2})$/
const DAY_AND_MONTH = /^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?$|^(\p{L}+)\.?\s+(\d{1,2})$/u
/** `0/0/00` and the like, and the year 4501: how Outlook writes that there is no date. */
const NO_DATE = /^[0\s./-]*$|(?<!\d)4501(?!\d)/
const TWO_DIGIT_YEAR = /\D\d{2}$/
/** Two-digit years of birth above this are of the last century: address books hold grown-ups. */
const YOUNGEST = 2015
/** A leap year: 29 February must exist where the year is not known. */
const ANY_YEAR = 2000

/** A day of a life, `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
export function readBirthday(cell: string, order?: DateOrder): Reading<string> {
  const text = cell.trim()
  if (NO_DATE.test(text)) return { value: null, problem: null }
  const yearless = YEARLESS.exec(text)
  if (yearless !== null) return withoutYear(Number(yearless[1]), Number(yearless[2]), text)
  const named = DAY_AND_MONTH.exec(text)
  if (named !== null) {
    const month = monthNamed(named[2] ?? named[3] ?? '')
    const day = Number(named[1] ?? named[4])
    if (month !== undefined && (named[1] !== undefined || day <= 31)) return withoutYear(month, day, text)
  }
  const reading = readDay(text.replace(COMPACT, '$1-$2-$3'), order)
  if (reading.value === null) return reading
  const unknown = UNKNOWN_YEAR.exec(reading.value)
  if (unknown !== null) return { value: `--${unknown[1]}`, problem: null }
  const year = Number(reading.value.slice(0, 4))
  if (year <= YOUNGEST || !TWO_DIGIT_YEAR.test(text)) return reading
  return { value: `${year - 100}${reading.value.slice(4)}`, problem: null }
}

function withoutYear(month: number, day: number, text: string): Reading<string> {
  if (!dateExists(ANY_YEAR, month, day)) {
    return { value: null, problem: `The date "${text.slice(0, 40)}" does not exist.` }
  }
  return { value: `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, problem: null }
}
