import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NETWORK_KINDS, type NetworkKind } from '../../network-kind.ts'
import { JOB_FUNCTIONS, LEVELS } from '../../title/index.ts'
import { type KnownPerson, keptNetworkOf, membershipOf, TODAY, talks } from '../network.fixture.ts'
import { type MembershipInput, suggestMembers } from './suggest-members.ts'

const suggestedFor = (
  known: readonly KnownPerson[],
  kind: NetworkKind,
  change: Partial<MembershipInput> = {},
) => {
  const { networks } = suggestMembers(membershipOf(known, { networks: [keptNetworkOf({ kind })], ...change }))
  return networks[0]?.people ?? []
}
const idsFor = (...given: Parameters<typeof suggestedFor>) =>
  suggestedFor(...given).map(({ person }) => person.personId)
const reasonsFor = (...given: Parameters<typeof suggestedFor>) =>
  suggestedFor(...given)[0]?.reasons.map(({ text }) => text)

const owner = { organization: 'Halden Freight', function: 'Purchasing', level: 'manager' } as const

describe('who belongs to a network', () => {
  it('of opportunities: recruiters, those who hire in one’s own line, those who decide and who connect', () => {
    const known: readonly KnownPerson[] = [
      { facts: { personId: 'clerk', title: 'Clerk', level: 'entry' } },
      { facts: { personId: 'connector', title: 'Partnerships Associate', level: 'entry' } },
      { facts: { personId: 'director', level: 'director', function: 'Sales' } },
      { facts: { personId: 'hiring', level: 'manager', function: 'Purchasing' } },
      { facts: { personId: 'recruiter', title: 'Senior Recruiter', level: 'senior' } },
    ]
    expect(idsFor(known, 'career', { owner })).toEqual(['recruiter', 'hiring', 'connector', 'director'])
  })

  it('of opportunities, at one’s own organization: later, and with a word of caution', () => {
    const known = ['Halden Freight', 'Elsewhere'].map((organization) => ({
      facts: { personId: organization, level: 'director' as const, organization },
    }))
    expect(idsFor(known, 'career', { owner })).toEqual(['Elsewhere'])
    const hiring = known.map(({ facts }) => ({
      facts: { ...facts, function: 'Purchasing' as const },
      contacts: talks(10, 24),
    }))
    expect(idsFor(hiring, 'career', { owner })).toEqual(['Elsewhere', 'Halden Freight'])
    expect(reasonsFor(hiring.slice(0, 1), 'career', { owner })).toContain(
      'At your own organization: a search for something new may not be known there yet',
    )
  })

  it('of day-to-day help: colleagues near one’s level first, and functions that are missing', () => {
    const at = (personId: string, facts: KnownPerson['facts'] | object) => ({
      facts: { personId, organization: 'HALDEN freight', ...facts },
      contacts: talks(20, 8),
    })
    const known: readonly KnownPerson[] = [
      at('peer-in-finance', { level: 'manager', function: 'Finance' }),
      at('own-team', { level: 'entry', function: 'Purchasing' }),
      at('far-above', { level: 'owner', function: 'Purchasing' }),
      { facts: { personId: 'stranger', organization: 'Elsewhere', level: 'manager' } },
    ]
    expect(idsFor(known, 'operational', { owner })).toEqual(['peer-in-finance', 'far-above', 'own-team'])
    expect(reasonsFor(known, 'operational', { owner })).toEqual([
      'At HALDEN freight, as you are',
      'At your level or up to two above',
      'In Finance, another function than yours',
      'Nobody in Finance is in it yet',
      'You know each other well: 16 messages, the last 2 weeks ago',
    ])
  })

  it('of perspective: the higher the wider the view, boards and experts among them', () => {
    const known: readonly KnownPerson[] = [
      { facts: { personId: 'board', title: 'Non-Executive Director', level: null } },
      { facts: { personId: 'director', level: 'director' } },
      { facts: { personId: 'expert', title: 'Professor of Logistics' } },
      { facts: { personId: 'vp', level: 'vp' } },
      { facts: { personId: 'manager', level: 'manager' } },
    ]
    expect(idsFor(known, 'strategic')).toEqual(['vp', 'board', 'director', 'expert'])
  })

  it('of reach: those who spoke up, and those who are heard', () => {
    const known: readonly KnownPerson[] = [
      { facts: { personId: 'editor', title: 'Editor', function: 'Media and Communication' } },
      { facts: { personId: 'endorser', received: 1 } },
      { facts: { personId: 'recommender', received: 3, lastRecommendedMeOn: '2025-05-02' } },
      { facts: { personId: 'nobody' } },
    ]
    expect(idsFor(known, 'brand')).toEqual(['recommender', 'editor', 'endorser'])
    expect(reasonsFor(known, 'brand')?.slice(0, 2)).toEqual([
      '3 recommendations and endorsements between you',
      'Recommended you in May 2025',
    ])
  })

  it('of friends: whom one talks with, never whom a purpose speaks of', () => {
    const known: readonly KnownPerson[] = [
      { facts: { personId: 'friend' }, contacts: talks(5, 20, 'phone') },
      { facts: { personId: 'aunt' } },
      { facts: { personId: 'buyer', function: 'Purchasing', level: 'director' } },
    ]
    const networks = [keptNetworkOf({ kind: 'social', purpose: 'Close to friends in purchasing' })]
    const kin = new Map([['aunt', 'Your aunt, by your address book']])
    expect(idsFor(known, 'social', { networks, kin })).toEqual(['friend', 'aunt'])
  })

  it('is also whom its purpose, its own words and the needs of its objectives speak of', () => {
    const known = (['Legal', 'Finance', 'Sales', 'Research'] as const).map((jobFunction) => ({
      facts: { personId: jobFunction, function: jobFunction },
    }))
    const networks = [
      keptNetworkOf({ kind: 'strategic', purpose: 'Views on legal matters', belongs: 'Sales people' }),
    ]
    const objectives = [
      { objectiveId: 'o1', networkId: 'n1', statement: 'Two views', due: '2027-01-31', isFocused: true },
    ]
    const none = { personId: null, level: null, organization: null, industry: null, place: null, topic: null }
    const needs = [{ ...none, needId: 'k1', objectiveId: 'o1', function: 'Finance', count: 2 } as const]
    const people = suggestedFor(known, 'strategic', { networks, objectives, needs })
    expect(people.map(({ person }) => person.personId).toSorted()).toEqual(['Finance', 'Legal', 'Sales'])
  })

  it('fits the better the nearer somebody is known to how well the network asks for', () => {
    const known = [
      { facts: { personId: 'a-stranger', level: 'director' as const } },
      { facts: { personId: 'known-well', level: 'director' as const }, contacts: talks(10, 12) },
    ]
    const [first, second] = suggestedFor(known, 'strategic')
    expect([first?.person.personId, second?.person.personId]).toEqual(['known-well', 'a-stranger'])
    expect(first?.fit).toBeGreaterThan(second?.fit ?? 100)
    const open = [keptNetworkOf({ kind: 'strategic', closeness: 'open' })]
    const fits = suggestedFor(known, 'strategic', { networks: open }).map(({ fit }) => fit)
    expect(fits[0]).toBe(fits[1])
  })
})

describe('where there is too little to go by', () => {
  it('says which step would mend it', () => {
    const known = [{ facts: { personId: 'p1', level: 'director' as const } }]
    const codeFor = (kind: NetworkKind, change: Partial<MembershipInput> = {}) =>
      suggestMembers(membershipOf(known, { networks: [keptNetworkOf({ kind })], ...change })).networks[0]
        ?.notice?.code ?? null
    expect(suggestMembers(membershipOf([], {})).notice?.code).toBe('no-people')
    expect(suggestMembers(membershipOf(known, { networks: [] })).notice?.code).toBe('no-networks')
    expect(codeFor('social')).toBe('no-messages')
    expect(codeFor('operational')).toBe('no-owner')
    expect(codeFor('brand')).toBe('nobody-fits')
    expect(codeFor('career')).toBeNull()
    const full = [keptNetworkOf({ size: 1 })]
    const memberships = [{ networkId: 'n1', personId: 'somebody', isMember: true }]
    expect(codeFor('career', { networks: full, memberships })).toBe('full')
  })
})

const anyPerson = fc.record({
  level: fc.constantFrom(null, ...LEVELS),
  function: fc.constantFrom(null, ...JOB_FUNCTIONS.slice(0, 6)),
  organization: fc.constantFrom(null, 'Halden Freight', 'Elsewhere'),
  title: fc.constantFrom(null, 'Recruiter', 'Journalist', 'Professor'),
  received: fc.nat(4),
  isNamed: fc.boolean(),
  months: fc.nat(6),
})
const anybody = fc.array(anyPerson, { maxLength: 12 }).map((rows) =>
  rows.map(
    ({ months, ...facts }, index): KnownPerson => ({
      facts: { personId: `p${index}`, ...facts },
      contacts: talks(20, months),
    }),
  ),
)
const allKinds = NETWORK_KINDS.map((kind) => keptNetworkOf({ networkId: kind, kind }))

describe('for any people', () => {
  it('nobody without a name, no member and nobody declined is suggested, and all have reasons', () => {
    fc.assert(
      fc.property(anybody, fc.array(fc.tuple(fc.nat(11), fc.boolean())), (known, decided) => {
        const memberships = allKinds.flatMap(({ networkId }) =>
          decided.map(([index, isMember]) => ({ networkId, personId: `p${index}`, isMember })),
        )
        const { networks } = suggestMembers(membershipOf(known, { networks: allKinds, memberships, owner }))
        const isDecided = new Set(decided.map(([index]) => `p${index}`))
        for (const { person, fit, reasons } of networks.flatMap((network) => network.people)) {
          expect(person.isNamed).toBe(true)
          expect(isDecided.has(person.personId)).toBe(false)
          expect(fit).toBeGreaterThan(0)
          expect(fit).toBeLessThanOrEqual(100)
          expect(reasons.length).toBeGreaterThan(0)
          for (const { text } of reasons) expect(text).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the order in which they come never shows, and a shorter list is the beginning of a longer one', () => {
    fc.assert(
      fc.property(anybody, fc.integer({ min: 1, max: 5 }), (known, limit) => {
        const change = { networks: allKinds, owner, today: TODAY }
        const forward = suggestMembers(membershipOf(known, change))
        expect(suggestMembers(membershipOf(known.toReversed(), change))).toEqual(forward)
        const short = suggestMembers(membershipOf(known, { ...change, limit }))
        expect(short.networks.map(({ people }) => people)).toEqual(
          forward.networks.map(({ people }) => people.slice(0, limit)),
        )
      }),
      { numRuns: 40 },
    )
  })
})
