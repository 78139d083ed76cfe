import { addDays, toDayNumber, weekday } from '../../plain-date.ts'

/** A stretch of days, both ends included, each `YYYY-MM-DD`. */
export interface Period {
  readonly from: string
  readonly to: string
}

export const yearOf = (date: string): number => Number(date.slice(0, 4))
/** 1 to 12. */
export const monthOf = (date: string): number => Number(date.slice(5, 7))

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** Null where the calendar has no such day. */
export const dateOf = (year: number, month: number, day: number): string | null => {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null
  return day > daysIn(year, month) ? null : `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Months of a year, both included; `to` may run past December. */
export const monthsOf = (year: number, from: number, to: number): Period => ({
  from: firstOf(year, from),
  to: addDays(firstOf(year, to + 1), -1),
})

const firstOf = (year: number, month: number): string => {
  const months = year * 12 + month - 1
  return `${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}-01`
}

export const quarterOf = (year: number, quarter: number): Period =>
  monthsOf(year, quarter * 3 - 2, quarter * 3)

export const yearPeriod = (year: number): Period => monthsOf(year, 1, 12)

/** The Monday to the Sunday of the week so many weeks on. */
export const weekOf = (today: string, weeksOn: number): Period => {
  const from = addDays(today, 1 - weekday(today) + weeksOn * 7)
  return { from, to: addDays(from, 6) }
}

/** The same day of the month later on, or the last one of a shorter month. */
export const addMonths = (date: string, months: number): string => {
  const first = firstOf(yearOf(date), monthOf(date) + months)
  const day = Math.min(Number(date.slice(8, 10)), daysIn(yearOf(first), monthOf(first)))
  return addDays(first, day - 1)
}

/** The first of the years from this one on in which the period has not gone by. */
export const nextOnes = (today: string, of: (year: number) => Period): Period => {
  const thisYear = of(yearOf(today))
  return thisYear.to >= today ? thisYear : of(yearOf(today) + 1)
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export const easterOf = (year: number): string => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** The fourth Thursday of November. */
export const thanksgivingOf = (year: number): string => {
  const first = firstOf(year, 11)
  return addDays(first, ((4 - weekday(first) + 7) % 7) + 21)
}

export const daysBetween = (from: string, to: string): number => toDayNumber(to) - toDayNumber(from)
