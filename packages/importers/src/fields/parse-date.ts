import type { DateParts } from './calendar.ts'
import { isWeekday, monthNamed } from './months.ts'

/** Which comes first where a date is all numbers, `2/8/2026`. */
export type DateOrder = 'day-first' | 'month-first'

/** How exact a date is: a position's "2019" or "Mar 2019" becomes the first day of it. */
export type Precision = 'day' | 'month' | 'year'

export type ParsedDate = DateParts & { readonly precision: Precision }

/** The longest date in any known export has 35 characters. */
const MAX_LENGTH = 64
/** Two-digit years from here on are of the last century, as POSIX has it. LinkedIn itself began in 2003. */
const CENTURY_PIVOT = 70

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(?:UTC|GMT|Z|([+-]\d{2}):?(\d{2})))?)?$/i
const TIME = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])\.?\s?m\b\.?)?(?: ?([+-]\d{2}):?(\d{2})$)?/i
const DOTTED = /^\d{1,2}\.\s?\d{1,2}\./
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*/gu
/** Words between the parts of a date: "8 de febrero de 2026", and zones that are UTC. */
const FILLERS = new Set([
  'de',
  'del',
  'of',
  'the',
  'at',
  'um',
  'uhr',
  'kl',
  'klo',
  'a',
  'utc',
  'gmt',
  'z',
  't',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  '年',
  '月',
  '日',
])

/**
 * Reads a date in any of the forms that exports and office programs write. Undefined if it is none, `ambiguous` if
 * day and month cannot be told apart and no order is given. Whether the date exists is not checked here.
 */
export function parseDate(input: string, order?: DateOrder): ParsedDate | 'ambiguous' | undefined {
  const text = input.trim()
  if (text === '' || text.length > MAX_LENGTH) return undefined
  const iso = ISO.exec(text)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, offsetHours, offsetMinutes] = iso
    return {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour ?? 0),
      minute: Number(minute ?? 0),
      second: Number(second ?? 0),
      offset: offset(offsetHours, offsetMinutes),
      precision: 'day',
    }
  }
  const time = TIME.exec(text)
  const rest = time === null ? text : text.replace(time[0], ' ')
  const date = calendarDate(rest, order)
  if (date === undefined || date === 'ambiguous') return date
  return { ...date, ...clock(time) }
}

type CalendarDate = Pick<ParsedDate, 'year' | 'month' | 'day' | 'precision'>

function calendarDate(text: string, order: DateOrder | undefined): CalendarDate | 'ambiguous' | undefined {
  const numbers: string[] = []
  const words: string[] = []
  for (const token of text.match(TOKEN) ?? []) {
    if (/^\d/.test(token)) numbers.push(token)
    else if (!FILLERS.has(token.toLowerCase())) words.push(token)
  }
  if (numbers.some((number) => number.length > 4)) return undefined
  if (words.length === 0) return fromNumbers(numbers, DOTTED.test(text.trim()) ? 'day-first' : order)
  const month = monthAmong(words)
  return month === undefined ? undefined : withMonth(month, numbers)
}

/** A word can name both: "mar" is March, and Tuesday in Spanish; beside another month it is the day. */
function monthAmong(words: readonly string[]): number | undefined {
  const months = words.filter((word) => monthNamed(word) !== undefined)
  if (words.some((word) => !months.includes(word) && !isWeekday(word))) return undefined
  const [month, ...others] = months.length > 1 ? months.filter((word) => !isWeekday(word)) : months
  return month === undefined || others.length > 0 ? undefined : monthNamed(month)
}

function withMonth(month: number, numbers: readonly string[]): CalendarDate | undefined {
  const [first, second] = numbers
  if (first === undefined || numbers.length > 2) return undefined
  if (second === undefined) {
    return first.length === 4 || first.length === 2
      ? { year: fullYear(first), month, day: 1, precision: 'month' }
      : undefined
  }
  const yearFirst = first.length === 4
  const [day, year] = yearFirst ? [second, first] : [first, second]
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined
  return { year: fullYear(year), month, day: Number(day), precision: 'day' }
}

function fromNumbers(
  numbers: readonly string[],
  order: DateOrder | undefined,
): CalendarDate | 'ambiguous' | undefined {
  const [first, second, third] = numbers
  if (first === undefined || numbers.length > 3) return undefined
  if (second === undefined) {
    return first.length === 4 ? { year: Number(first), month: 1, day: 1, precision: 'year' } : undefined
  }
  if (third === undefined) {
    const [month, year] = first.length === 4 ? [second, first] : [first, second]
    if (month.length > 2 || year.length !== 4) return undefined
    return { year: Number(year), month: Number(month), day: 1, precision: 'month' }
  }
  if (first.length === 4) {
    return { year: Number(first), month: Number(second), day: Number(third), precision: 'day' }
  }
  if (first.length > 2 || second.length > 2 || third.length === 1 || third.length === 3) return undefined
  const settled = orderOf(Number(first), Number(second)) ?? order
  // Two numbers above twelve are no date in either order: let the check of existence say so.
  if (settled === undefined && first !== second && Number(first) <= 12) return 'ambiguous'
  const [day, month] = settled === 'day-first' ? [first, second] : [second, first]
  return { year: fullYear(third), month: Number(month), day: Number(day), precision: 'day' }
}

/** The order two numbers give away themselves: there is no thirteenth month. */
function orderOf(first: number, second: number): DateOrder | undefined {
  if (first > 12 && second <= 12) return 'day-first'
  if (second > 12 && first <= 12) return 'month-first'
  return undefined
}

/** The order that some of these dates give away and none contradicts. */
export function commonOrder(dates: readonly string[]): DateOrder | undefined {
  const orders = new Set<DateOrder>()
  for (const date of dates) {
    const found = /^\s{0,9}(\d{1,2})[/-](\d{1,2})[/-]\d{2}/.exec(date)
    const order = found === null ? undefined : orderOf(Number(found[1]), Number(found[2]))
    if (order !== undefined) orders.add(order)
  }
  return orders.size === 1 ? [...orders][0] : undefined
}

function clock(time: RegExpExecArray | null): Pick<DateParts, 'hour' | 'minute' | 'second' | 'offset'> {
  if (time === null) return { hour: 0, minute: 0, second: 0, offset: 0 }
  const [, hourText, minute, second, half, offsetHours, offsetMinutes] = time
  const hour = Number(hourText)
  // 13 PM does not exist; 99 makes the moment fail the check that it does.
  const onDial =
    half === undefined
      ? hour
      : hour < 1 || hour > 12
        ? 99
        : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return {
    hour: onDial,
    minute: Number(minute),
    second: Number(second ?? 0),
    offset: offset(offsetHours, offsetMinutes),
  }
}

function offset(hours: string | undefined, minutes: string | undefined): number {
  if (hours === undefined) return 0
  const sign = hours.startsWith('-') ? -1 : 1
  return Number(hours) * 60 + sign * Number(minutes ?? 0)
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length !== 2) return year
  return year < CENTURY_PIVOT ? 2000 + year : 1900 + year
}
