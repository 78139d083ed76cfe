import { wantedOf } from '../match/match.fixture.ts'
import { ago, type Known, TODAY } from '../plan/input.fixture.ts'
import { relationships } from '../strength/index.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import type { DormantInput, DormantPurpose } from './dormant.ts'

export { ago, type Known, TODAY }

/** A tie that was close once: both wrote each month, the last word so many days ago. */
export const oldTie = (lastDaysAgo: number, months = 12): readonly Contact[] =>
  Array.from({ length: months }, (_, index) => lastDaysAgo + 30 * (months - 1 - index)).flatMap((days) => [
    { at: ago(days), direction: 'received' as const, channel: 'email' as const },
    { at: ago(days), direction: 'sent' as const, channel: 'email' as const },
  ])

export const named = (personId: string, facts: Partial<Known['facts']> = {}): Known['facts'] => ({
  personId,
  name: `${personId} Vale`,
  givenName: personId,
  hasEmail: true,
  ...facts,
})

/** "Two directors in Purchasing". */
export const buyersWanted: DormantPurpose = {
  objectiveId: 'o1',
  statement: 'Two heads of purchasing agree to a call',
  wants: [{ ...wantedOf({ function: 'Purchasing', level: 'director' }), text: '2 directors in Purchasing' }],
}

export const dormantInputOf = (known: readonly Known[], change: Partial<DormantInput> = {}): DormantInput => {
  const people = known.map(({ facts }) => personOf(facts))
  const log = logOf(known.map(({ contacts }) => contacts ?? []))
  return {
    people,
    relationships: relationships(log, people, TODAY),
    purposes: [buyersWanted],
    ownerLevel: 'manager',
    gives: [],
    learned: [],
    received: [],
    limit: 20,
    today: TODAY,
    ...change,
  }
}
