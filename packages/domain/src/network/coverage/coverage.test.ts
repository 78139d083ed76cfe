import { describe, expect, it } from 'vitest'
import { type KnownPerson, keptNetworkOf, membershipOf, TODAY, talks } from '../network.fixture.ts'
import type { KeptNetwork } from '../strategy/index.ts'
import { coverageOf } from './coverage.ts'

const cover = (
  known: readonly KnownPerson[],
  networks: readonly KeptNetwork[],
  members: Readonly<Record<string, readonly string[]>>,
  ownerOrganization: string | null = null,
) => {
  const { people, relationships } = membershipOf(known)
  const memberships = Object.entries(members).flatMap(([networkId, ids]) =>
    ids.map((personId) => ({ networkId, personId, isMember: true })),
  )
  return coverageOf({ people, relationships, networks, memberships, ownerOrganization, today: TODAY })
}

const KNOWN: readonly KnownPerson[] = [
  { facts: { personId: 'a', function: 'Finance', level: 'manager' }, contacts: talks(200, 6) },
  { facts: { personId: 'b', function: 'Sales', level: 'director' }, contacts: talks(10, 6) },
  { facts: { personId: 'c', function: 'Legal', level: 'entry' } },
  { facts: { personId: 'd', function: 'Sales', level: 'entry' }, contacts: talks(15, 12) },
]

describe('coverage', () => {
  it('tells how full a network is and who is due a word', () => {
    const strategic = keptNetworkOf({ kind: 'strategic', size: 3 })
    const { networks } = cover(KNOWN, [strategic], { n1: ['a', 'b'] })
    expect(networks[0]).toMatchObject({
      members: 2,
      size: 3,
      state: 'under',
      overdue: 1,
      text: '2 of 3: 1 more would fill it; 1 is due a word',
    })
  })

  it('says where it has nobody, or nobody above manager', () => {
    const strategic = keptNetworkOf({ kind: 'strategic' })
    const { heat } = cover(KNOWN, [strategic], { n1: ['a', 'b', 'd'] }).networks[0] ?? {}
    expect(heat?.functions).toEqual(['Finance', 'Legal', 'Sales'])
    expect(heat?.cells.map(({ function: each, level, count }) => [each, level, count])).toEqual([
      ['Finance', 'manager', 1],
      ['Sales', 'entry', 1],
      ['Sales', 'director', 1],
    ])
    expect(heat?.text).toBe('Nobody above manager in Finance; nobody at all in Legal.')
  })

  it('maps day-to-day work over the functions of one’s own organization, and social circles not at all', () => {
    const known = KNOWN.map(({ facts, ...rest }, index) => ({
      ...rest,
      facts: { ...facts, organization: index < 2 ? 'Halden Freight' : 'Elsewhere' },
    }))
    const networks = [
      keptNetworkOf({ kind: 'operational' }),
      keptNetworkOf({ networkId: 'n2', kind: 'social' }),
    ]
    const covered = cover(known, networks, { n1: ['a'] }, 'HALDEN freight')
    expect(covered.networks[0]?.heat?.functions).toEqual(['Finance', 'Sales'])
    expect(covered.networks[1]?.heat).toBeNull()
  })

  it('names who is in no network, the strongest ties first, but nobody without a name', () => {
    const nameless = { facts: { personId: 'e', isNamed: false }, contacts: talks(1, 30) }
    const { none } = cover([...KNOWN, nameless], [keptNetworkOf()], { n1: ['a'] })
    expect(none.total).toBe(3)
    expect(none.people.map(({ person }) => person.personId)).toEqual(['d', 'b', 'c'])
    expect(none.people.every(({ reasons }) => reasons.length > 0)).toBe(true)
  })

  it('leads on where there is nothing to look at', () => {
    expect(cover(KNOWN, [], {}).notice?.code).toBe('no-networks')
    expect(cover([], [keptNetworkOf()], {}).notice?.code).toBe('no-people')
    expect(cover(KNOWN, [keptNetworkOf()], {}).notice?.code).toBe('no-members')
    expect(cover(KNOWN, [keptNetworkOf()], { n1: ['a'] }).notice).toBeNull()
  })
})
