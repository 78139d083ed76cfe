/** Days since 1 January 1970, UTC: the generator counts in whole numbers and prints dates only at the end. */
export type Day = number
/** A calendar date, `YYYY-MM-DD`. */
export type PlainDate = string
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export type Instant = string

export const DAYS_PER_YEAR = 365.25
export const SECONDS_PER_DAY = 86_400
const MILLISECONDS_PER_DAY = 86_400_000

/** A large world prints the few thousand days of a working life hundreds of thousands of times. */
const printed = new Map<Day, PlainDate>()

export function dayOf(date: PlainDate): Day {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY)
}

export function plainDate(day: Day): PlainDate {
  const known = printed.get(day)
  if (known !== undefined) return known
  const date = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
  printed.set(day, date)
  return date
}

/** Seconds since 1970 as an instant. */
export function instantOf(seconds: number): Instant {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}

export function secondsOf(instant: Instant): number {
  return Date.parse(instant) / 1000
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS_PER_DAY).getUTCFullYear()
}

/** 1 for January to 12 for December. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS_PER_DAY).getUTCMonth() + 1
}

export function isWeekend(day: Day): boolean {
  const weekday = new Date(day * MILLISECONDS_PER_DAY).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** The same day of the month some months later, or the last day of that month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MILLISECONDS_PER_DAY)
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
  const lastOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)
  const wanted = first + (date.getUTCDate() - 1) * MILLISECONDS_PER_DAY
  return Math.floor(Math.min(wanted, lastOfMonth) / MILLISECONDS_PER_DAY)
}

/** The first day of the month that a day is in. */
export function monthStart(day: Day): Day {
  const date = new Date(day * MILLISECONDS_PER_DAY)
  return day - date.getUTCDate() + 1
}
