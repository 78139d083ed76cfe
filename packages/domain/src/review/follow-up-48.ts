import type { DriveByInput, Met } from '../driveby/index.ts'
import { IDEAL_DAYS, touchesOf, WINDOW_DAYS } from '../driveby/index.ts'
import type { FollowUp } from '../follow-up/index.ts'
import { addDays, toDayNumber } from '../plain-date.ts'
import { type Part, partOf } from './figure.ts'
import { isDayWithin, isWithin, type Span } from './period.ts'

/*
 * What was said fades within days, so two days are the ideal and thirty the limit, as in `driveby`. Whoever was met, or
 * promised something for the next two days, is counted once. What began in a period is followed up to today.
 */

/** Of those met, or promised something for the next two days, who heard of the user within them. */
export const followedUpIn2Days = (
  met: readonly Met[],
  followUps: readonly FollowUp[],
  { people, contacts, today }: Pick<DriveByInput, 'people' | 'contacts' | 'today'>,
  span: Span,
): Part => {
  const now = toDayNumber(today)
  const heard = new Map<string, boolean>()
  const note = (personId: string, day: number, followedUpDay: number | null) => {
    const isDone = followedUpDay !== null && followedUpDay - day <= IDEAL_DAYS
    // The two days are not over: nothing can be told yet.
    if (!isDone && now - day <= IDEAL_DAYS) return
    heard.set(personId, isDone || (heard.get(personId) ?? false))
  }
  const isIn = isDayWithin(span)
  for (const { person, day, followedUpDay } of met) {
    if (isIn(day)) note(person.personId, day, followedUpDay)
  }
  const soon = followUps.filter(
    ({ madeOn, dueOn, settledAs }) =>
      isWithin(madeOn, span) && dueOn <= addDays(madeOn, IDEAL_DAYS) && settledAs !== 'dropped',
  )
  const indexOf =
    soon.length === 0 ? new Map() : new Map(people.map(({ personId }, index) => [personId, index]))
  for (const { personId, madeOn, settledOn, settledAs } of soon) {
    const day = toDayNumber(madeOn)
    const settledDay = settledAs === 'done' && settledOn !== null ? toDayNumber(settledOn) : null
    const wordDay = firstOwnWord(contacts, indexOf.get(personId), day, now)
    const days = [settledDay, wordDay].filter((each) => each !== null)
    note(personId, day, days.length === 0 ? null : Math.min(...days))
  }
  const answers = [...heard.values()]
  return partOf(answers.filter((isDone) => isDone).length, answers.length)
}

const firstOwnWord = (
  contacts: DriveByInput['contacts'],
  index: number | undefined,
  day: number,
  now: number,
): number | null => {
  if (index === undefined) return null
  const words = touchesOf(contacts, index, now).filter(
    (touch) => touch.isOwnWord && (touch.day > day || (touch.day === day && touch.isWritten)),
  )
  return words.length === 0 ? null : Math.min(...words.map((touch) => touch.day))
}

/** Of those whose thirty days ended in the span, who heard of the user within them; the others were passed by. */
export const followedUpInTime = (met: readonly Met[], { from, to }: Span): Part => {
  const isIn = isDayWithin({ from: addDays(from, -WINDOW_DAYS), to: addDays(to, -WINDOW_DAYS) })
  const closed = met.filter(({ day }) => isIn(day))
  return partOf(
    closed.filter(({ day, followedUpDay }) => followedUpDay !== null && followedUpDay - day <= WINDOW_DAYS)
      .length,
    closed.length,
  )
}

/** Of the promises that fell due in the span, those done by their day; what was dropped was no promise after all. */
export const promisesKept = (followUps: readonly FollowUp[], today: string, span: Span): Part => {
  const due = followUps.filter(
    ({ dueOn, settledOn, settledAs }) =>
      isWithin(dueOn, span) && settledAs !== 'dropped' && (dueOn < today || settledOn !== null),
  )
  return partOf(
    due.filter(({ dueOn, settledOn }) => settledOn !== null && settledOn <= dueOn).length,
    due.length,
  )
}
