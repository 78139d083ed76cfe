import type { PersonFacts } from '../person-facts.ts'
import { relationships } from '../strength/index.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import type { Candidacy, Wanted } from './rank-candidates.ts'

export const TODAY = '2026-11-23'

export const wantedOf = (part: Partial<Wanted>): Wanted => ({
  personId: null,
  function: null,
  level: null,
  organization: null,
  industry: null,
  place: null,
  topic: null,
  ...part,
})

interface Known {
  readonly facts: Partial<PersonFacts> & { readonly personId: string }
  readonly contacts?: readonly Contact[]
}

/** People with their contacts, as ranking looks at them. */
export const candidacyOf = (known: readonly Known[]): Candidacy => {
  const people = known.map(({ facts }) => personOf(facts))
  const log = logOf(known.map(({ contacts }) => contacts ?? []))
  return { people, relationships: relationships(log, people, TODAY), today: TODAY }
}

/** A word back and forth each month of this autumn. */
export const LIVELY: readonly Contact[] = ['2026-09-10', '2026-10-12', '2026-11-11'].flatMap((at) => [
  { at, direction: 'received' as const, channel: 'email' as const },
  { at, direction: 'sent' as const, channel: 'email' as const },
])
