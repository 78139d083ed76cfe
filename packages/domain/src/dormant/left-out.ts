import type { PersonFacts } from '../person-facts.ts'
import { addDays } from '../plain-date.ts'
import { counted, type Relationship } from '../strength/index.ts'
import { DORMANT_LEFT_OUT, type DormantLeftOut, type RankedDormant } from './dormant.ts'

/** Days of rest after any contact, also one among many. */
const REST_DAYS = 14
/** Messages in a row without an answer after which somebody is left in peace. */
const MOST_UNANSWERED = 3

/**
 * Why somebody is not to be turned to; null where nothing speaks against it. Stricter than the week's plan: here
 * nobody waits for an answer, so nothing shortens the rest.
 */
export const leftOutBecause = (today: string) => {
  const restFrom = addDays(today, -REST_DAYS)
  return ({ rest }: PersonFacts, relationship: Relationship): DormantLeftOut | null => {
    if (rest !== null && (rest.until === null || rest.until > today)) return 'resting'
    if (relationship.unanswered >= MOST_UNANSWERED) return 'unanswered'
    const { lastContactOn } = relationship
    return lastContactOn !== null && lastContactOn >= restFrom ? 'recent' : null
  }
}

const SAY: Readonly<Record<DormantLeftOut, (count: number) => string>> = {
  resting: (count) => `${people(count)} you let rest`,
  unanswered: (count) =>
    `${people(count)} with ${MOST_UNANSWERED} or more messages of yours in hand; better to wait for a word`,
  recent: (count) => `${people(count)} you were in contact with in the last ${REST_DAYS} days`,
}

const people = (count: number): string => counted(count, 'person', 'people')

/** Who is passed over, in words. */
export const describeLeftOut = (counts: ReadonlyMap<DormantLeftOut, number>): RankedDormant['leftOut'] =>
  DORMANT_LEFT_OUT.flatMap((because) => {
    const count = counts.get(because) ?? 0
    return count === 0 ? [] : [{ because, count, text: SAY[because](count) }]
  })
