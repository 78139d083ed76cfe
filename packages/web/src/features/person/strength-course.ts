import type { RelationshipState } from '@rapport/domain'
import { monthAndYear } from '../../words/dates.ts'

export interface CoursePoint {
  readonly on: string
  readonly strength: number
  readonly state: RelationshipState | null
}

/** Months drawn at the least and at most: a short past still has a line, a long one still has months. */
const FEWEST_MONTHS = 6
const MOST_MONTHS = 60

/** Since the first contact, so far as it can be drawn. */
export const monthsToShow = (since: string, today: string): number => {
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, monthOf(today) - monthOf(since) + 1))
}

/** "Highest in March 2025, at 71; 34 now." */
export const courseInWords = (points: readonly CoursePoint[]): string => {
  const now = points.at(-1)?.strength ?? 0
  const highest = points.reduce<CoursePoint | null>(
    (most, point) => (most === null || point.strength > most.strength ? point : most),
    null,
  )
  if (highest === null || highest.strength === 0) return 'Nothing in these years to draw a line of.'
  if (highest.strength <= now)
    return `As strong as it has been since ${monthAndYear(points[0]?.on ?? '')}: ${now}.`
  return `Highest in ${monthAndYear(highest.on)}, at ${highest.strength}; ${now} now.`
}
