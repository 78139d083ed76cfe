import { daysBetween } from './dates/calendar.ts'
import type { Horizon } from './objective-check.ts'
import { IMMEDIATE_DAYS } from './self-serving.ts'

/** Days up to which one speaks of months, and of a year: three quarters of a year, and a year and a half. */
const MONTHS_DAYS = 274
const YEAR_DAYS = 548

export const horizonOf = (due: string | null, today: string, isUrgent: boolean): Horizon => {
  if (due === null) return isUrgent ? 'immediate' : 'open'
  const days = daysBetween(today, due)
  if (days <= IMMEDIATE_DAYS) return 'immediate'
  if (days <= MONTHS_DAYS) return 'months'
  return days <= YEAR_DAYS ? 'year' : 'years'
}
