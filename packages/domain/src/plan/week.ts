import { addDays, mondayOf, toDayNumber } from '../plain-date.ts'
import type { Action } from './action.ts'
import { USUAL_LIMITS } from './limits.ts'

/** The week a plan is for. */
export interface Week {
  /** The Monday, `YYYY-MM-DD`. */
  readonly monday: string
  /** ISO 8601, "2026-W48". */
  readonly id: string
  /** The working days that are left. */
  readonly days: readonly string[]
}

/** The ISO week of `today`, or the next one on a Saturday or Sunday, with its working days from `today` on. */
export const planningWeek = (today: string, workingDays = USUAL_LIMITS.workingDays): Week => {
  const monday = mondayOf(today)
  const days = workingDays.map((day) => addDays(monday, day - 1)).sort()
  return { monday, id: weekId(monday), days: days.filter((day) => day >= today) }
}

/** The same for the same person and action in the same week. */
export const itemIdOf = (today: string, personId: string, action: Action): string =>
  `${weekId(mondayOf(today))}.${personId}.${action}`

/** An ISO week belongs to the year of its Thursday. */
const weekId = (monday: string): string => {
  const thursday = addDays(monday, 3)
  const year = thursday.slice(0, 4)
  const week = Math.floor((toDayNumber(thursday) - toDayNumber(`${year}-01-01`)) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
