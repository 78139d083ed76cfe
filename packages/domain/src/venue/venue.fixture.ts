import type { PersonFacts } from '../person-facts.ts'
import type { PersonKind } from '../purpose/index.ts'
import { relationships } from '../strength/index.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import type { Gathering, KnownVenue } from './gather-venues.ts'
import type { VenueFrame } from './suggest-venues.ts'

export const TODAY = '2026-11-23'

export const DIRECTORS_IN_PURCHASING: PersonKind = {
  function: 'Purchasing',
  level: 'director',
  organization: null,
  industry: null,
  place: null,
  topic: null,
}

export interface Known {
  readonly facts: Partial<PersonFacts> & { readonly personId: string }
  readonly contacts?: readonly Contact[]
}

export const buyer = (personId: string, facts: Partial<PersonFacts> = {}): Known['facts'] => ({
  personId,
  name: `Buyer ${personId}`,
  title: 'Director of Procurement',
  function: 'Purchasing',
  level: 'director',
  ...facts,
})

export const seller = (personId: string, facts: Partial<PersonFacts> = {}): Known['facts'] => ({
  personId,
  name: `Seller ${personId}`,
  title: 'Sales Manager',
  function: 'Sales',
  level: 'manager',
  ...facts,
})

export const frameOf = (known: readonly Known[], today = TODAY): VenueFrame => {
  const people = known.map(({ facts }) => personOf(facts))
  const contacts = logOf(known.map((each) => each.contacts ?? []))
  return {
    people,
    indexOf: new Map(people.map(({ personId }, index) => [personId, index])),
    relationships: relationships(contacts, people, today),
    contacts,
    today,
  }
}

export const gatheringOf = (personIds: readonly string[], change: Partial<Gathering> = {}): Gathering => ({
  name: 'Harbour Breakfast',
  on: '2026-04-02',
  source: 'list',
  size: null,
  attendees: personIds.map((personId) => ({ personId, status: 'attended' })),
  ...change,
})

export const venueOf = (change: Partial<KnownVenue> = {}): KnownVenue => ({
  venueId: 'v1',
  key: 'v1',
  kind: 'series',
  name: 'Harbour Breakfast',
  topic: null,
  place: null,
  attendance: null,
  hours: null,
  audience: [],
  memberIds: [],
  gatherings: [],
  lastOn: change.gatherings?.[0]?.on ?? null,
  ...change,
})
