import { addDays, toDayNumber, weekday } from '../plain-date.ts'

export const REVIEW_KINDS = ['week', 'quarter'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** Some days, the first and the last of them, `YYYY-MM-DD`. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** The days looked at, and as many before them to compare with. */
export interface ReviewPeriod extends Span {
  readonly kind: ReviewKind
  /** `2026-W47` or `2026-Q3`; null for the days that end today or on a day of the user's choice. */
  readonly name: string | null
  /** False for a week or quarter of the calendar that still runs: then as many of its days are compared. */
  readonly isOver: boolean
  readonly before: Span
}

/** How a period is asked for: the days up to `until`, or a week (ISO 8601) or quarter of the calendar. */
export const PERIOD_PATTERN = /^(week|quarter|[12]\d{3}-W(0[1-9]|[1-4]\d|5[0-3])|[12]\d{3}-Q[1-4])$/

/** Seven days, and thirteen weeks: as near to a quarter as whole weeks come. */
const DAYS: Readonly<Record<ReviewKind, number>> = { week: 7, quarter: 91 }

/** Null for a week that its year does not have. */
export const reviewPeriod = (asked: string, until: string): ReviewPeriod | null => {
  const kind = REVIEW_KINDS.find((each) => each === asked)
  if (kind !== undefined) {
    const from = addDays(until, 1 - DAYS[kind])
    return { kind, name: null, from, to: until, isOver: true, before: daysBefore(from, DAYS[kind]) }
  }
  const year = asked.slice(0, 4)
  const number = Number(asked.slice(6))
  return asked[5] === 'W' ? weekOf(asked, year, number, until) : quarterOf(asked, year, number, until)
}

const daysBefore = (from: string, days: number): Span => ({
  from: addDays(from, -days),
  to: addDays(from, -1),
})

/** The first week is that of the fourth of January; the one before is as long. */
const weekOf = (name: string, year: string, number: number, until: string): ReviewPeriod | null => {
  const firstMonday = mondayBefore(`${year}-01-04`)
  const from = addDays(firstMonday, 7 * (number - 1))
  // A week is in the year that its Thursday lies in.
  if (addDays(from, 3).slice(0, 4) !== year) return null
  return named('week', name, { from, to: addDays(from, 6) }, addDays(from, -7), until)
}

const quarterOf = (name: string, year: string, number: number, until: string): ReviewPeriod => {
  const from = firstOfMonth(year, 3 * (number - 1))
  const before = firstOfMonth(year, 3 * (number - 2))
  return named('quarter', name, { from, to: addDays(firstOfMonth(year, 3 * number), -1) }, before, until)
}

const named = (
  kind: ReviewKind,
  name: string,
  whole: Span,
  beforeFrom: string,
  until: string,
): ReviewPeriod => {
  const isOver = whole.to <= until
  if (isOver) {
    return { kind, name, ...whole, isOver, before: { from: beforeFrom, to: addDays(whole.from, -1) } }
  }
  const days = toDayNumber(until) - toDayNumber(whole.from)
  const lastBefore = addDays(whole.from, -1)
  const sameDay = addDays(beforeFrom, days)
  return {
    kind,
    name,
    from: whole.from,
    to: until,
    isOver,
    before: { from: beforeFrom, to: [sameDay, lastBefore].sort()[0] ?? lastBefore },
  }
}

const mondayBefore = (date: string): string => addDays(date, 1 - weekday(date))

/** `month` counts from 0 and may lie in another year. */
const firstOfMonth = (year: string, month: number): string => {
  const inYear = ((month % 12) + 12) % 12
  const ofYear = Number(year) + Math.floor(month / 12)
  return `${String(ofYear).padStart(4, '0')}-${String(inYear + 1).padStart(2, '0')}-01`
}

export const isWithin = (date: string | null, { from, to }: Span): boolean =>
  date !== null && date >= from && date <= to

/** The same by day number, for many days: writing each as a date takes longer than all else. */
export const isDayWithin = ({ from, to }: Span): ((day: number) => boolean) => {
  const [first, last] = [toDayNumber(from), toDayNumber(to)]
  return (day) => day >= first && day <= last
}

/** Weeks or quarters of the calendar, the one of `today` first and each one earlier after it. */
export const periodNames = (kind: ReviewKind, today: string, count: number): readonly string[] => {
  const names: string[] = []
  let day = today
  while (names.length < count) {
    names.push(
      kind === 'week' ? weekNameOf(day) : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
    )
    day = kind === 'week' ? addDays(day, -7) : addDays(quarterStart(day), -1)
  }
  return names
}

const weekNameOf = (day: string): string => {
  const monday = mondayBefore(day)
  const year = addDays(monday, 3).slice(0, 4)
  const number = 1 + (toDayNumber(monday) - toDayNumber(mondayBefore(`${year}-01-04`))) / 7
  return `${year}-W${String(number).padStart(2, '0')}`
}

const quarterStart = (day: string): string =>
  firstOfMonth(day.slice(0, 4), 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3))
