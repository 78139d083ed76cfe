import { toDayNumber } from '../plain-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const monthOf = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? ''
const yearOf = (date: string): string => String(Number(date.slice(0, 4)))

/** "8 February 2021", without the year when it is that of `today`. */
export const dateInWords = (date: string, today?: string): string => {
  const words = `${Number(date.slice(8, 10))} ${monthOf(date)}`
  return today !== undefined && today.slice(0, 4) === date.slice(0, 4) ? words : `${words} ${yearOf(date)}`
}

/** From Sunday on, as a date's own count has them. */
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Monday". */
export const weekdayInWords = (date: string): string =>
  WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''

/** "March 2023". */
export const monthInWords = (date: string): string => `${monthOf(date)} ${yearOf(date)}`

/** From this many days on, weeks say it better; then months; then years. */
const DAYS_UNTIL_WEEKS = 14
const DAYS_UNTIL_MONTHS = 61
const DAYS_UNTIL_YEARS = 730
const DAYS_PER_MONTH = 30.44
const DAYS_PER_YEAR = 365.25

/** "1 message", "3 messages". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** "12 days", "5 weeks", "8 months", "3 years": whole units that have passed. */
export const durationInWords = (days: number): string => {
  if (days < DAYS_UNTIL_WEEKS) return counted(days, 'day')
  if (days < DAYS_UNTIL_MONTHS) return counted(Math.floor(days / 7), 'week')
  if (days < DAYS_UNTIL_YEARS) return counted(Math.floor((days + 1) / DAYS_PER_MONTH), 'month')
  return counted(Math.floor((days + 1) / DAYS_PER_YEAR), 'year')
}

/** "today", "yesterday", "5 weeks ago". */
export const agoInWords = (date: string, today: string): string => {
  const days = toDayNumber(today) - toDayNumber(date)
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${durationInWords(days)} ago`
}
