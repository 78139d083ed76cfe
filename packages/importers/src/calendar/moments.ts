import { Temporal } from 'temporal-polyfill'
import type { DateValue } from './date-value.ts'
import type { Zones } from './zones.ts'

/** A moment of a calendar: milliseconds since 1970 UTC, and the zone it was written in. */
export interface Moment {
  readonly epoch: number
  readonly zone: string
}

/**
 * The moment a date stands for. A time that does not exist, when clocks go forward, is the one as much later; a time that
 * exists twice is the first. Without a zone it is taken to be in the calendar's.
 */
export function momentOf(date: DateValue, zones: Zones): Moment {
  const { year, month, day, hour, minute, second } = date
  const zone = date.isUtc ? 'UTC' : zones.resolve(date.zone)
  if (zone === 'UTC') {
    const utc = new Date(0)
    utc.setUTCFullYear(year, month - 1, day)
    utc.setUTCHours(hour, minute, second)
    return { epoch: utc.getTime(), zone }
  }
  const local = new Temporal.PlainDateTime(year, month, day, hour, minute, second)
  return { epoch: local.toZonedDateTime(zone).epochMilliseconds, zone }
}

/** ISO 8601 in UTC, to the second; null outside the years 1 to 9999. */
export function instantOf(epoch: number): string | null {
  const year = new Date(epoch).getUTCFullYear()
  return year >= 1 && year <= 9999 ? `${new Date(epoch).toISOString().slice(0, 19)}Z` : null
}
