import { describe, expect, test } from 'vitest'
import type { RelationshipState } from '../relationship-state.ts'
import { bridgeInWords, bridgeNext, type Grouping, measureBrokerage } from './index.ts'
import { brokerageNotice } from './notice.ts'

const NOBODY = -1
const BOUND = { epsilon: 0.02, delta: 0.1 }

interface World {
  readonly ties?: readonly (readonly [number, number])[]
  readonly states?: readonly (RelationshipState | null)[]
  readonly industry?: readonly number[]
}

const measure = ({ ties = [], states = [], industry = [] }: World) => {
  const nodeCount = Math.max(states.length, industry.length, ...ties.flat().map((node) => node + 1))
  const all = Array.from({ length: nodeCount }, (_, node) => node)
  const grouping: Grouping = {
    kind: 'industry',
    of: Int32Array.from(all, (node) => industry[node] ?? NOBODY),
    count: Math.max(0, ...industry.map((group) => group + 1)),
  }
  return measureBrokerage({
    nodeCount,
    pairs: { from: ties.map(([a]) => a), to: ties.map(([, b]) => b), probability: ties.map(() => 0.5) },
    states: all.map((node) => states[node] ?? null),
    groupings: [grouping],
    bound: BOUND,
    most: 10,
  })
}

/** Two circles of four, of which only the last of the first knows somebody in the second. */
const TWO_CIRCLES = [
  [0, 1],
  [0, 2],
  [1, 2],
  [0, 3],
  [1, 3],
  [2, 3],
  [3, 4],
  [4, 5],
  [4, 6],
  [5, 6],
  [4, 7],
  [5, 7],
  [6, 7],
] as const

describe('who connects a network', () => {
  test('those two who join two circles, and nobody else', async () => {
    const { brokers, communities, linked } = await measure({ ties: TWO_CIRCLES })
    expect(brokers.map(({ node }) => node)).toEqual([3, 4])
    expect(brokers[0]).toMatchObject({ holds: 3, degree: 4, parts: [{ contacts: 3 }, { contacts: 1 }] })
    expect(communities.sizes).toEqual([4, 4])
    expect(linked).toBe(8)
  })

  test('people without ties change nothing', async () => {
    const alone = await measure({ ties: TWO_CIRCLES })
    const among = await measure({ ties: TWO_CIRCLES, states: new Array(500).fill('warm') })
    expect(among.brokers).toEqual(alone.brokers)
  })

  test('a circle is told by what its members share and others do not', async () => {
    const { common } = await measure({ ties: TWO_CIRCLES, industry: [0, 0, 0, 1, 1, 1, 1, 0] })
    expect(common).toEqual([
      { kind: 'industry', group: 0, members: 3 },
      { kind: 'industry', group: 1, members: 3 },
    ])
  })

  test('what everybody is, names no circle', async () => {
    const { common } = await measure({ ties: TWO_CIRCLES, industry: [0, 0, 0, 0, 0, 0, 0, 0] })
    expect(common).toEqual([null, null])
  })

  test('a star has no brokers and no circles, and that is said', async () => {
    const star = await measure({ states: ['warm', 'cooling', 'unknown'] })
    expect(star).toMatchObject({ brokers: [], linked: 0, communities: { sizes: [] } })
    expect(brokerageNotice(3, 0)?.code).toBe('star')
    expect(brokerageNotice(0, 0)?.code).toBe('no-people')
    expect(brokerageNotice(3, 2)).toBeNull()
  })
})

describe('bridges at risk', () => {
  test('an industry to which one dormant tie leads is at risk', async () => {
    const { atRisk } = await measure({ states: ['dormant', 'lapsed', 'unknown'], industry: [0, 0, 0] })
    expect(atRisk).toEqual([{ kind: 'industry', group: 0, size: 3, ways: [0] }])
  })

  test('a warm tie holds it, and so does somebody warm who knows somebody there', async () => {
    const held = await measure({ states: ['dormant', 'new', null], industry: [0, 0, 0] })
    expect(held.atRisk).toEqual([])
    const known = await measure({
      states: ['dormant', null, null, 'warm'],
      industry: [0, 0, 0],
      ties: [[2, 3]],
    })
    expect(known.atRisk).toEqual([])
  })

  test('three ways in are enough, and two acquaintances are no industry', async () => {
    const three = await measure({ states: ['dormant', 'cooling', 'dormant'], industry: [0, 0, 0] })
    const two = await measure({ states: ['dormant', null], industry: [0, 0] })
    expect([three.atRisk, two.atRisk]).toEqual([[], []])
  })

  test('what is gone already cannot be lost', async () => {
    const { atRisk } = await measure({ states: ['lapsed', 'unknown', null], industry: [0, 0, 0] })
    expect(atRisk).toEqual([])
  })

  test('one way before two, a dormant one before a cooling one, and in each the cooling first', async () => {
    const { atRisk } = await measure({
      states: ['cooling', null, null, 'dormant', null, null, 'dormant', 'cooling', null],
      industry: [0, 0, 0, 1, 1, 1, 2, 2, 2],
    })
    expect(atRisk.map(({ group, ways }) => [group, ways])).toEqual([
      [1, [3]],
      [0, [0]],
      [2, [7, 6]],
    ])
  })

  test('it is said with who, since when and what to do, on one line whatever a name holds', () => {
    const ada = {
      name: 'Ada\u202e\nOkafor',
      state: 'dormant',
      lastContactOn: '2025-03-04',
      belongs: true,
    } as const
    const bridge = { kind: 'industry', name: 'Transportation and Logistics', size: 14, ways: [ada] } as const
    expect(bridgeInWords(bridge)).toBe(
      'One dormant tie away from losing Transportation and Logistics: of 14 people there, only Ada Okafor is still a way in, last in touch in March 2025.',
    )
    expect(bridgeNext(bridge)).toBe(
      'Pick the thread up with Ada Okafor again, and ask who else in Transportation and Logistics is good to know.',
    )
  })
})
