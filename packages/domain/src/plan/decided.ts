import { addDays } from '../plain-date.ts'
import { USUAL_LIMITS } from './limits.ts'
import type { DecidedItem, FollowUpDue, Plan, PlanInput } from './plan.ts'
import { planningWeek } from './week.ts'

/** A day may hold this many times an even share of the week: days differ, but a week is no day. A judgement. */
const DAY_SHARE = 1.5
/** No day is held to less, in minutes: the longest single thing to do, a coffee with its way there. */
const LEAST_DAY = 75

/** The limits of the week, with the minutes of a day worked out where none are said. */
export const dayLimitOf = ({ limits = USUAL_LIMITS, hours }: PlanInput): Plan['limits'] => {
  const even = (Math.max(0, Number.isFinite(hours) ? hours : 0) * 60) / Math.max(1, limits.workingDays.length)
  return {
    ...limits,
    minutesPerDay: limits.minutesPerDay ?? Math.max(LEAST_DAY, Math.round(even * DAY_SHARE)),
  }
}

/** What of this week was done, snoozed or skipped, in the order it was decided. */
export const decidedItems = (input: PlanInput): readonly DecidedItem[] => {
  const names = namesOf(input)
  const { monday } = planningWeek(input.today)
  return (input.decisions ?? [])
    .filter(({ weekOf }) => weekOf === monday)
    .toSorted((a, b) => compare(a.decidedAt, b.decidedAt) || compare(a.itemId, b.itemId))
    .flatMap(({ state, weekOf: _, day: __, objectiveId: ___, networkId: ____, decidedAt: _____, ...item }) =>
      state === 'agreed' ? [] : [{ ...item, state, person: names.get(item.personId) ?? '' }],
    )
}

/** Promises that are open and due by the Sunday of the week. */
export const followUpsDue = (input: PlanInput): readonly FollowUpDue[] => {
  const names = namesOf(input)
  const sunday = addDays(planningWeek(input.today).monday, 6)
  return (input.followUps ?? [])
    .filter(({ settledOn, dueOn }) => settledOn === null && dueOn <= sunday)
    .toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.followUpId, b.followUpId))
    .map(({ followUpId, personId, text, dueOn }) => ({
      followUpId,
      personId,
      person: names.get(personId) ?? '',
      text,
      dueOn,
      isLate: dueOn < input.today,
    }))
}

const namesOf = ({ people, decisions = [], followUps = [] }: PlanInput): ReadonlyMap<string, string> => {
  if (decisions.length + followUps.length === 0) return new Map()
  const asked = new Set([...decisions, ...followUps].map(({ personId }) => personId))
  return new Map(
    people.flatMap(({ personId, name }) => (asked.has(personId) ? [[personId, name] as const] : [])),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
