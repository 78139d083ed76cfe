import type { Instant, PlainDate } from '../record.ts'

/** A moment as read from a file, before it is known to exist. Offset in minutes east of UTC. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly offset: number
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day is in the (proleptic Gregorian) calendar, years 1 to 9999. */
export function dateExists(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)
}

export function momentExists(parts: DateParts): boolean {
  return (
    dateExists(parts.year, parts.month, parts.day) &&
    parts.hour < 24 &&
    parts.minute < 60 &&
    parts.second < 60 &&
    Math.abs(parts.offset) < 24 * 60
  )
}

export function plainDate(year: number, month: number, day: number): PlainDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The moment in UTC; null if shifting it to UTC leaves the years 1 to 9999. */
export function instant(parts: DateParts): Instant | null {
  if (parts.offset === 0) {
    const time = `${pad(parts.hour, 2)}:${pad(parts.minute, 2)}:${pad(parts.second, 2)}`
    return `${plainDate(parts.year, parts.month, parts.day)}T${time}Z`
  }
  const shifted = new Date(0)
  shifted.setUTCFullYear(parts.year, parts.month - 1, parts.day)
  shifted.setUTCHours(parts.hour, parts.minute - parts.offset, parts.second)
  const year = shifted.getUTCFullYear()
  return year < 1 || year > 9999 ? null : `${shifted.toISOString().slice(0, 19)}Z`
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
