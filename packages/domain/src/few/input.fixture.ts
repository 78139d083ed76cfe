import type { PersonFacts } from '../person-facts.ts'
import type { Need, Objective } from '../purpose/index.ts'
import { relationships } from '../strength/index.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import type { Deed, DeedKind } from './deed.ts'
import { weighFew } from './weigh-few.ts'

export const TODAY = '2026-11-23'

export interface Known {
  readonly facts: Partial<PersonFacts> & { readonly personId: string }
  readonly contacts?: readonly Contact[]
}

export const deedOf = (personId: string, kind: DeedKind, on: string | null, sourceId = 'f1'): Deed => ({
  personId,
  kind,
  on,
  source: 'favor',
  sourceId,
  quote: kind === 'endorsement' ? `Skill ${sourceId}` : 'Opened a door',
  about: null,
})

export const weighed = (
  known: readonly Known[],
  deeds: readonly Deed[],
  purposes: { readonly objectives?: readonly Objective[]; readonly needs?: readonly Need[] } = {},
) => {
  const people = known.map(({ facts }) => personOf({ name: facts.personId, ...facts }))
  const standing = relationships(logOf(known.map(({ contacts }) => contacts ?? [])), people, TODAY)
  const evidence = weighFew({
    people,
    relationships: standing,
    deeds,
    objectives: purposes.objectives ?? [],
    needs: purposes.needs ?? [],
    today: TODAY,
  })
  return { people, relationships: standing, evidence }
}
