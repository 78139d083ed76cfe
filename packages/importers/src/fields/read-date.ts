import type { Instant, PlainDate } from '../record.ts'
import { instant, momentExists, plainDate } from './calendar.ts'
import { type DateOrder, type ParsedDate, parseDate } from './parse-date.ts'

/** A field as read: a value, nothing because the cell is empty, or nothing because of a problem worth telling. */
export interface Reading<T> {
  readonly value: T | null
  readonly problem: string | null
}

const NOTHING: Reading<never> = { value: null, problem: null }

/** LinkedIn's own words for "no date". */
const NO_DATE = new Set(['', 'not available', 'n/a', 'na', 'none', 'null', '-'])

/** A calendar day. The time of day, if any, is left out. */
export function readDay(text: string, order?: DateOrder): Reading<PlainDate> {
  return read(text, order, (parsed) => (parsed.precision === 'day' ? dayOf(parsed) : null))
}

/** A calendar day, where a month or a year alone stands for its first. */
export function readFirstDay(text: string, order?: DateOrder): Reading<PlainDate> {
  return read(text, order, dayOf)
}

/** A moment. Without a zone it is taken for UTC, as LinkedIn writes it; without a time, for midnight. */
export function readMoment(text: string, order?: DateOrder): Reading<Instant> {
  return read(text, order, (parsed) => (parsed.precision === 'day' ? instant(parsed) : null))
}

const dayOf = (parsed: ParsedDate): PlainDate => plainDate(parsed.year, parsed.month, parsed.day)

function read<T>(
  text: string,
  order: DateOrder | undefined,
  convert: (parsed: ParsedDate) => T | null,
): Reading<T> {
  if (NO_DATE.has(text.trim().toLowerCase())) return NOTHING
  const parsed = parseDate(text, order)
  if (parsed === 'ambiguous') return problem(text, 'could have the day or the month first')
  if (parsed === undefined) return problem(text, 'cannot be read')
  if (!momentExists(parsed)) return problem(text, 'does not exist')
  const value = convert(parsed)
  return value === null ? problem(text, 'cannot be read') : { value, problem: null }
}

function problem(text: string, what: string): Reading<never> {
  const shown = text.trim().slice(0, 40)
  return { value: null, problem: `The date "${shown}" ${what}.` }
}
