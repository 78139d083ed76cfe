import type { PersonFacts } from '../person-facts.ts'
import { RELATIONSHIP_STATES, type RelationshipState } from '../relationship-state.ts'
import type { ContactLog } from './contact-log.ts'
import { fullDepth } from './depth.ts'
import { readAlong } from './evidence.ts'
import type { HalfLives } from './half-lives.ts'
import { dayUpTo } from './known-by.ts'
import { stateOf } from './state-of.ts'
import { strengthOf } from './weigh.ts'

/** How everybody stood on each of some days, as the week's plan would have read it then. */
export interface StandingOver {
  readonly strengthAt: (person: number, date: number) => number
  readonly stateAt: (person: number, date: number) => RelationshipState
  /** Days since 1970-01-01 of the last word that was not lost among many; null where there was none by then. */
  readonly lastWordAt: (person: number, date: number) => number | null
}

const NONE = -2_147_483_648

/**
 * Works out strength and state on several days, from contacts up to the end of each. `days` are days since 1970-01-01,
 * oldest first. One pass over the contacts, whatever the number of days. Favors are on record without their days, so
 * they count on all days alike: a curve must not jump today.
 */
export const standingOver = (
  log: ContactLog,
  people: readonly PersonFacts[],
  days: readonly number[],
  halfLives: HalfLives,
): StandingOver => {
  const size = people.length * days.length
  const strengths = new Uint8Array(size)
  const states = new Uint8Array(size)
  const lastWords = new Int32Array(size)
  const weighing = { halfLives, depth: fullDepth }
  people.forEach((person, index) => {
    let slot = index * days.length
    readAlong(log, index, days, weighing, (evidence, day) => {
      const said = dayUpTo(person.said?.on ?? null, day) === null ? null : person.said
      strengths[slot] = said?.strength ?? strengthOf(evidence, person, day, halfLives)
      states[slot] = RELATIONSHIP_STATES.indexOf(stateOf(evidence, person, day))
      lastWords[slot] = evidence.lastPersonalDay ?? evidence.lastDay ?? NONE
      slot += 1
    })
  })
  const slotOf = (person: number, date: number) => person * days.length + date
  return {
    strengthAt: (person, date) => strengths[slotOf(person, date)] ?? 0,
    stateAt: (person, date) => RELATIONSHIP_STATES[states[slotOf(person, date)] ?? -1] ?? 'unknown',
    lastWordAt: (person, date) => {
      const day = lastWords[slotOf(person, date)] ?? NONE
      return day === NONE ? null : day
    },
  }
}
