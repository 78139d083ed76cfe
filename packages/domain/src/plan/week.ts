import { addDays, mondayOf, toDayNumber } from '../plain-date.ts'
import type { Action } from './action.ts'

/** The week a plan is for. */
export interface Week {
  /** The Monday, `YYYY-MM-DD`. */
  readonly monday: string
  /** ISO 8601, "2026-W48". */
  readonly id: string
  /** The working days that are left, at least one. */
  readonly days: readonly string[]
}

const WORKING_DAYS = 5

/** The ISO week of `today`, or the next one on a Saturday or Sunday, with its days from `today` on. */
export const planningWeek = (today: string): Week => {
  const monday = mondayOf(today)
  const days = Array.from({ length: WORKING_DAYS }, (_, day) => addDays(monday, day))
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

/** A day for each of `count` items, spread evenly from the first day on, in order. */
export const spreadOver = (days: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_, item) => days[Math.floor((item * days.length) / count)] ?? '')
