import type { PersonFacts } from '../person-facts.ts'
import { horizonOf, restOf } from '../plan/index.ts'
import { counted, type Relationship } from '../strength/index.ts'
import { DORMANT_LEFT_OUT, type DormantLeftOut, type RankedDormant } from './dormant.ts'

/**
 * Why somebody is not to be turned to, by the rule the week goes by; null where nothing speaks against it. Nothing
 * shortens the rest here: nothing was done or promised this week, and who waits for an answer is not asleep.
 */
export const leftOutBecause = (today: string) => {
  const horizon = horizonOf(today)
  return (person: PersonFacts, relationship: Relationship): DormantLeftOut | null => {
    const rest = restOf(person, relationship, horizon)
    return rest === null || rest.because === 'done-this-week' ? null : rest.because
  }
}

const SAY: Readonly<Record<DormantLeftOut, (count: number) => string>> = {
  'let-rest': (count) => `${people(count)} you let rest`,
  unanswered: (count) =>
    `${people(count)} with three or more messages of yours in hand; better to wait for a word`,
  recent: (count) => `${people(count)} you were in contact with in the last two weeks`,
}

const people = (count: number): string => counted(count, 'person', 'people')

/** Who is passed over, in words. */
export const describeLeftOut = (counts: ReadonlyMap<DormantLeftOut, number>): RankedDormant['leftOut'] =>
  DORMANT_LEFT_OUT.flatMap((because) => {
    const count = counts.get(because) ?? 0
    return count === 0 ? [] : [{ because, count, text: SAY[because](count) }]
  })
