import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'

/** The day number of a date that is known and not after `today`. */
export const dayUpTo = (date: string | null, today: number): number | null => {
  if (date === null) return null
  const day = toDayNumber(date)
  return day <= today ? day : null
}

/**
 * What can be said to have been known of a person on an earlier day. Favors are on record without their days, so none
 * counts for the past.
 */
export const knownBy = (person: PersonFacts, day: string, today: string): PersonFacts =>
  day >= today || (person.given === 0 && person.received === 0)
    ? person
    : { ...person, given: 0, received: 0 }
