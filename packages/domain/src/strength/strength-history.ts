import type { PersonFacts } from '../person-facts.ts'
import { addDays, fromDayNumber, toDayNumber } from '../plain-date.ts'
import type { RelationshipState } from '../relationship-state.ts'
import type { ContactLog } from './contact-log.ts'
import { fullDepth } from './depth.ts'
import { readAlong } from './evidence.ts'
import type { HalfLives } from './half-lives.ts'
import { dayUpTo } from './known-by.ts'
import { stateOf } from './state-of.ts'
import { strengthOf } from './weigh.ts'

/** How one stood at the end of a day. */
export interface StrengthPoint {
  readonly on: string
  readonly strength: number
  readonly state: RelationshipState
}

/** How one stood with everybody known by then: the mean, and how many of them one was in touch with. */
export interface NetworkPoint {
  readonly on: string
  readonly strength: number
  readonly people: number
  readonly inTouch: number
}

/**
 * What the evidence says of one person at the end of each month up to today, and today: contacts of a later day are
 * not seen; half-lives and undated favors are today's throughout, so that the last point is the number shown.
 */
export const strengthHistory = (
  log: ContactLog,
  index: number,
  person: PersonFacts,
  {
    today,
    months,
    halfLives,
  }: { readonly today: string; readonly months: number; readonly halfLives: HalfLives },
): readonly StrengthPoint[] =>
  readAlong(log, index, monthEnds(today, months), { halfLives, depth: fullDepth }, (evidence, day) => ({
    on: fromDayNumber(day),
    strength: strengthOf(evidence, person, day, halfLives),
    state: stateOf(evidence, person, day),
  }))

const IN_TOUCH: ReadonlySet<RelationshipState> = new Set(['new', 'warm', 'cooling'])

/** The same for everybody together, in one pass over all contacts; a person counts from the day they were met. */
export const networkHistory = (
  log: ContactLog,
  people: readonly PersonFacts[],
  {
    today,
    months,
    halfLives,
  }: { readonly today: string; readonly months: number; readonly halfLives: HalfLives },
): readonly NetworkPoint[] => {
  const days = monthEnds(today, months)
  const points = days.map((day) => ({ on: fromDayNumber(day), sum: 0, people: 0, inTouch: 0 }))
  people.forEach((person, index) => {
    let place = 0
    readAlong(log, index, days, { halfLives, depth: fullDepth }, (evidence, day) => {
      const point = points[place]
      place += 1
      const isKnown = evidence.firstDay !== null || dayUpTo(person.connectedOn, day) !== null
      if (point === undefined || !isKnown) return
      point.people += 1
      if (evidence.interactions > 0 && IN_TOUCH.has(stateOf(evidence, person, day))) point.inTouch += 1
      point.sum += strengthOf(evidence, person, day, halfLives)
    })
  })
  return points.map(({ on, sum, people: known, inTouch }) => ({
    on,
    // One digit: the mean of a large network moves slowly.
    strength: known === 0 ? 0 : Math.round((10 * sum) / known) / 10,
    people: known,
    inTouch,
  }))
}

/** The last days of the `months` months before today's, oldest first, and today; as day numbers. */
const monthEnds = (today: string, months: number): readonly number[] => {
  const ends: number[] = [toDayNumber(today)]
  let end = addDays(`${today.slice(0, 7)}-01`, -1)
  for (let month = 0; month < months && end >= '0001-01-01'; month += 1) {
    ends.push(toDayNumber(end))
    end = addDays(`${end.slice(0, 7)}-01`, -1)
  }
  return ends.reverse()
}
