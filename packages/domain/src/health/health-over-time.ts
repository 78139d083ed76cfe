import { toDayNumber } from '../plain-date.ts'
import { standingOver } from '../strength/index.ts'
import { captionsOf } from './captions.ts'
import { whatChanged } from './changes.ts'
import { pointDates } from './dates.ts'
import { firstConversations } from './firsts.ts'
import type { Change, ChangeInput, Health, HealthFrame, HealthInput, HealthPoint } from './health.ts'
import { noticeOf } from './notice.ts'
import { healthPoints } from './points.ts'

/*
 * Whether it is working: how the relationships stood at the ends of weeks or months, read from the log as it stood
 * then, and what changed since a day. Nothing is kept: the log is the history, so an import of older messages mends
 * the past too. What is not dated counts for no period: how networks were made up earlier, favors without a date.
 *
 * Invariants: contacts after a point change nothing in it; the same data and dates give the same answer. Linear in
 * people times points, and in contacts times the points that saw one of that person's.
 */

/** How the relationships fared up to today. */
export const healthOverTime = (input: HealthInput): Health => {
  const { today, step, steps } = input
  const { points } = pointsOn(input, pointDates(today, step, steps))
  return { today, step, points, captions: captionsOf(points, step), notice: noticeOf(input) }
}

/** How the relationships stood on two days, and what changed from the one to the other; `now` counts what happened between. */
export interface HealthBetween {
  readonly before: HealthPoint
  readonly now: HealthPoint
  /** What matters most first; at most seven, never empty. */
  readonly changes: readonly Change[]
}

/** The same for the days `since` and `today` alone: what a review compares. */
export const healthBetween = (input: ChangeInput): HealthBetween => {
  const { points, standing, firsts } = pointsOn(input, [input.since, input.today])
  const [before, now] = points
  if (before === undefined || now === undefined) throw new Error('Two dates make two points.')
  return { before, now, changes: whatChanged(input, standing, { before: 0, now: 1 }, firsts) }
}

/** `dates` are in order; what happened is counted since the date before. */
const pointsOn = (input: HealthFrame, dates: readonly string[]) => {
  const { log, people, halfLives, today } = input
  const standing = standingOver(log, people, dates.map(toDayNumber), halfLives)
  const firsts = firstConversations(log, dates[0] ?? today, today)
  return { points: healthPoints(input, dates, standing, firsts), standing, firsts }
}
