import type { PersonFacts } from '../person-facts.ts'
import { addDays } from '../plain-date.ts'
import type { Need, Network, Objective } from '../purpose/index.ts'
import { relationships } from '../strength/index.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import type { PlanInput } from './plan.ts'

/** A Monday. */
export const TODAY = '2026-11-23'
export const ago = (days: number) => addDays(TODAY, -days)

export interface Known {
  readonly facts: Partial<PersonFacts> & { readonly personId: string }
  readonly contacts?: readonly Contact[]
}

export const networkOf = (network: Partial<Network> = {}): Network => ({
  networkId: 'n1',
  kind: 'career',
  name: 'Career and business',
  purpose: 'Find my next role',
  ...network,
})

export const objectiveOf = (objective: Partial<Objective> = {}): Objective => ({
  objectiveId: 'o1',
  networkId: 'n1',
  statement: 'Three directors in procurement agree to a call',
  due: '2027-01-31',
  isFocused: true,
  ...objective,
})

export const needOf = (need: Partial<Need> = {}): Need => ({
  needId: 'k1',
  objectiveId: 'o1',
  personId: null,
  function: null,
  level: null,
  organization: null,
  industry: null,
  place: null,
  topic: null,
  count: 3,
  ...need,
})

/** A director in Purchasing, connected for years, never spoken to. */
export const buyer = (personId: string, facts: Partial<PersonFacts> = {}): Known['facts'] => ({
  personId,
  name: `Buyer ${personId}`,
  givenName: `Buyer ${personId}`,
  title: 'Director of Procurement',
  function: 'Purchasing',
  level: 'director',
  connectedOn: '2021-02-08',
  ...facts,
})

/** A word back and forth each month, the last one so many days ago. */
export const talk = (lastDaysAgo: number, months = 6): readonly Contact[] =>
  Array.from({ length: months }, (_, index) => lastDaysAgo + 30 * (months - 1 - index)).flatMap((days) => [
    { at: ago(days + 1), direction: 'received' as const },
    { at: ago(days), direction: 'sent' as const },
  ])

/** A career network with one focused objective that needs three directors in Purchasing, unless told otherwise. */
export const inputOf = (known: readonly Known[], change: Partial<PlanInput> = {}): PlanInput => {
  const people = known.map(({ facts }) => personOf(facts))
  return {
    people,
    relationships: relationships(
      logOf(known.map(({ contacts }) => contacts ?? [])),
      people,
      change.today ?? TODAY,
    ),
    networks: [networkOf()],
    objectives: [objectiveOf()],
    needs: [needOf({ function: 'Purchasing', level: 'director' })],
    ownerOrganization: null,
    hours: 3,
    today: TODAY,
    done: [],
    ...change,
  }
}
