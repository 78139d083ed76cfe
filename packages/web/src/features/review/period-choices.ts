import { periodNames, type ReviewKind, reviewPeriod } from '@rapport/domain'
import { dayRange } from './review-words.ts'

/** Weeks and quarters of the calendar one can go back to directly: a quarter, and two years. */
const OFFERED: Readonly<Record<ReviewKind, number>> = { week: 14, quarter: 9 }

const LATEST: Readonly<Record<ReviewKind, string>> = {
  week: 'The last 7 days',
  quarter: 'The last 13 weeks',
}

/** The kind a period of the address is of. */
export const kindOf = (period: string): ReviewKind =>
  period === 'quarter' || period.includes('Q') ? 'quarter' : 'week'

/** What can be chosen of a kind: the days up to today, then those of the calendar; `shown` is always among them. */
export const periodChoices = (
  kind: ReviewKind,
  today: string,
  shown: string,
): readonly { readonly value: string; readonly label: string }[] => {
  const names = periodNames(kind, today, OFFERED[kind])
  const isFurther = shown !== kind && !names.includes(shown)
  return [
    { value: kind, label: LATEST[kind] },
    ...[...names, ...(isFurther ? [shown] : [])].flatMap((name) => {
      const period = reviewPeriod(name, today)
      if (period === null) return []
      const soFar = period.isOver ? '' : ', so far'
      return [{ value: name, label: `${dayRange(period.from, period.to)}${soFar}` }]
    }),
  ]
}
