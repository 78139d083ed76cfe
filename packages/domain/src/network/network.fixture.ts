import type { PersonFacts } from '../person-facts.ts'
import { addDays } from '../plain-date.ts'
import type { Network, OwnStrategy } from '../purpose/index.ts'
import { AS_USUAL } from '../purpose/index.ts'
import { relationships } from '../strength/index.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import type { MembershipInput } from './membership/index.ts'
import { type KeptNetwork, strategyOf } from './strategy/index.ts'

/** A Monday. */
export const TODAY = '2026-11-23'

export const keptNetworkOf = (network: Partial<Network & OwnStrategy> = {}): KeptNetwork => {
  const { networkId = 'n1', kind = 'career', name = 'Career', purpose = 'My next step', ...own } = network
  return { networkId, kind, name, purpose, ...strategyOf({ kind, ...AS_USUAL, ...own }) }
}

export interface KnownPerson {
  readonly facts: Partial<PersonFacts> & { readonly personId: string }
  readonly contacts?: readonly Contact[]
}

/** A word each way, one-to-one, each month, the last one so many days ago. */
export const talks = (
  lastDaysAgo: number,
  months: number,
  channel: Contact['channel'] = 'email',
): readonly Contact[] =>
  Array.from({ length: months }, (_, index) => lastDaysAgo + 30 * (months - 1 - index)).flatMap((days) => [
    {
      at: addDays(TODAY, -days - 1),
      direction: 'received' as const,
      ...(channel === undefined ? {} : { channel }),
    },
    { at: addDays(TODAY, -days), direction: 'sent' as const, ...(channel === undefined ? {} : { channel }) },
  ])

/** One career network and nobody decided on, unless told otherwise. */
export const membershipOf = (
  known: readonly KnownPerson[],
  change: Partial<MembershipInput> = {},
): MembershipInput => {
  const people = known.map(({ facts }) => personOf({ name: facts.personId, ...facts }))
  return {
    people,
    relationships: relationships(logOf(known.map(({ contacts }) => contacts ?? [])), people, TODAY),
    networks: [keptNetworkOf()],
    memberships: [],
    objectives: [],
    needs: [],
    owner: { organization: null, function: null, level: null },
    kin: new Map(),
    today: TODAY,
    limit: 50,
    ...change,
  }
}
