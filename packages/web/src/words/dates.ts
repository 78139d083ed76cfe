const DAY_MS = 86_400_000
/** Average lengths, in days; only for "3 years ago", where the day does not matter. */
const DAYS_A_MONTH = 30.44
const DAYS_A_YEAR = 365.25

type Locale = string | undefined

/** A plain date is the same day in every time zone, so it is read and shown in UTC. */
const parse = (date: string): Date => new Date(date.length === 10 ? `${date}T00:00:00Z` : date)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs more than using it, and a list uses it for every row. */
const formatOf = (options: Intl.DateTimeFormatOptions, locale: Locale): Intl.DateTimeFormat => {
  const key = `${locale ?? ''}${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formats.set(key, made)
  return made
}

const show = (date: string, options: Intl.DateTimeFormatOptions, locale: Locale): string => {
  const parsed = parse(date)
  return Number.isNaN(parsed.getTime())
    ? date
    : formatOf({ timeZone: 'UTC', ...options }, locale).format(parsed)
}

/** "8 Feb 2021", in the user's locale. */
export const shortDate = (date: string, locale?: string): string =>
  show(date, { day: 'numeric', month: 'short', year: 'numeric' }, locale)

/** "8 February 2021". */
export const longDate = (date: string, locale?: string): string =>
  show(date, { day: 'numeric', month: 'long', year: 'numeric' }, locale)

/** "February 2021". */
export const monthAndYear = (date: string, locale?: string): string =>
  show(date, { month: 'long', year: 'numeric' }, locale)

/** "March", of a month from `01` to `12`. */
export const monthName = (month: string, locale?: string): string =>
  show(`2000-${month}-01`, { month: 'long' }, locale)

/** "Monday". */
export const dayName = (date: string, locale?: string): string => show(date, { weekday: 'long' }, locale)

/** "Mon". */
export const shortDayName = (date: string, locale?: string): string =>
  show(date, { weekday: 'short' }, locale)

/** "09:30", or "9:30 am" where one says it so; of a local time as `HH:MM`. */
export const clockTime = (time: string, locale?: string): string =>
  show(`2000-01-01T${time}:00Z`, { hour: 'numeric', minute: '2-digit' }, locale)

/** "23 November". */
export const dayAndMonth = (date: string, locale?: string): string =>
  show(date, { day: 'numeric', month: 'long' }, locale)

/** "23 – 29 November", from a Monday on. */
export const weekRange = (monday: string, locale?: string): string => {
  const start = parse(monday)
  const end = new Date(start.getTime() + 6 * DAY_MS)
  return formatOf({ day: 'numeric', month: 'long', timeZone: 'UTC' }, locale).formatRange(start, end)
}

/** A moment as date and time where the user is. */
export const dateAndTime = (at: string, locale?: string): string =>
  formatOf({ dateStyle: 'medium', timeStyle: 'short' }, locale).format(parse(at))

/** "today", "3 days ago", "in 2 months", "6 years ago": as precise as one would say it, and as the reasons say it. */
export const timeAgo = (date: string, today: string, locale?: string): string => {
  const days = Math.round((parse(date.slice(0, 10)).getTime() - parse(today).getTime()) / DAY_MS)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const distance = Math.abs(days)
  // Of what has passed whole units count; what is to come is rounded.
  const whole = days < 0 ? Math.trunc : Math.round
  if (distance < 14) return words.format(days, 'day')
  if (distance < 61) return words.format(whole(days / 7), 'week')
  if (distance < 730) return words.format(whole(days / DAYS_A_MONTH), 'month')
  return words.format(whole(days / DAYS_A_YEAR), 'year')
}
