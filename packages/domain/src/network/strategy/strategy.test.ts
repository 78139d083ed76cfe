import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NETWORK_KINDS } from '../../network-kind.ts'
import { AS_USUAL, CLOSENESS } from '../../purpose/index.ts'
import { relationships } from '../../strength/index.ts'
import { logOf, personOf } from '../../strength/log.fixture.ts'
import { keptNetworkOf, TODAY, talks } from '../network.fixture.ts'
import { conflictsAmong, KIND_CONFLICTS } from './conflict.ts'
import { FILL_STATES, fillStateOf } from './fill-state.ts'
import { hoursAsked } from './hours-asked.ts'
import { dueInDays, rhythmReason } from './rhythm.ts'
import { STRATEGY_FIELDS, strategyOf } from './strategy-of.ts'
import { USUAL_STRATEGY } from './usual-strategy.ts'

const relationshipOf = (contacts: Parameters<typeof logOf>[0][number]) => {
  const [relationship] = relationships(logOf([contacts]), [personOf()], TODAY)
  if (relationship === undefined) throw new Error('There is one.')
  return relationship
}

describe('how a network is kept', () => {
  it('is as usual for its kind where nothing else is said', () => {
    for (const kind of NETWORK_KINDS) {
      const { strategy, usual } = strategyOf({ kind, ...AS_USUAL })
      expect(strategy).toEqual(USUAL_STRATEGY[kind])
      expect(usual).toEqual(STRATEGY_FIELDS)
    }
  })

  it('asks for fewer people the better they are to be known', () => {
    const byCloseness = CLOSENESS.flatMap((closeness) =>
      Object.values(USUAL_STRATEGY).flatMap((each) => (each.closeness === closeness ? each.size : [])),
    )
    expect(byCloseness[0]).toBe(Math.max(...byCloseness))
    expect(Math.max(...byCloseness.slice(2))).toBeLessThan(byCloseness[1] ?? 0)
  })

  it('drops the usual reason for a size that is not the usual one', () => {
    const reasonFor = (size: number, sizeReason: string | null = null) =>
      strategyOf({ kind: 'strategic', ...AS_USUAL, size, sizeReason }).strategy.sizeReason
    expect(reasonFor(12)).toBe(USUAL_STRATEGY.strategic.sizeReason)
    expect(reasonFor(3)).toBe('As many as you set')
    expect(reasonFor(3, 'A trio')).toBe('A trio')
  })
})

describe('how full a network is', () => {
  it('grows from empty through under and right to over, never back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(1000), (size, members) => {
        const stateAt = (count: number) => FILL_STATES.indexOf(fillStateOf(count, size))
        expect(stateAt(members + 1)).toBeGreaterThanOrEqual(stateAt(members))
      }),
    )
    expect([0, 7, 8, 10, 12, 13].map((members) => fillStateOf(members, 10))).toEqual([
      'empty',
      'under',
      'right',
      'right',
      'right',
      'over',
    ])
  })
})

describe('the rhythm', () => {
  it('tells when a word is due, and in words how it stands', () => {
    const relationship = relationshipOf(talks(100, 3))
    expect(dueInDays(relationship, 90, TODAY)).toBe(-10)
    expect(rhythmReason(relationship, 90, TODAY).text).toBe(
      'Last in touch 3 months ago; a word every quarter is the aim',
    )
    expect(rhythmReason(relationship, 180, TODAY)).toMatchObject({
      text: 'Last in touch 3 months ago, within the rhythm: a word every half year is the aim',
      dueInDays: 80,
    })
    expect(dueInDays(relationshipOf([]), 90, TODAY)).toBeNull()
    expect(rhythmReason(relationshipOf([]), 90, TODAY).text).toBe('No word between you is on record yet')
  })

  it('does not take a crowd for a word', () => {
    const crowd = { at: TODAY, others: 40 }
    expect(dueInDays(relationshipOf([...talks(100, 3), crowd]), 90, TODAY)).toBe(-10)
  })
})

describe('purposes at odds', () => {
  it('are told once for each pair, with what to do', () => {
    const pairs = KIND_CONFLICTS.map(({ kinds }) => kinds.toSorted().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { text, advice } of KIND_CONFLICTS) expect(`${text} ${advice}`).toMatch(/network|segment/)
    expect(conflictsAmong(['social', 'career']).map(({ kinds }) => kinds)).toEqual([['social', 'career']])
    expect(conflictsAmong(['career', 'strategic'])).toEqual([])
    expect(conflictsAmong(['brand', 'social', 'career'])).toHaveLength(3)
  })
})

describe('the hours that the rhythms ask for', () => {
  const networks = [
    keptNetworkOf({ networkId: 'a', name: 'Slow', cadenceDays: 70, channel: 'email' }),
    keptNetworkOf({ networkId: 'b', name: 'Fast', cadenceDays: 7, channel: 'phone' }),
  ]
  const inBoth = (count: number) =>
    Array.from({ length: count }, (_, index) => `p${index}`).flatMap((personId) =>
      ['a', 'b'].map((networkId) => ({ networkId, personId, isMember: true })),
    )

  it('count each person once, where they ask for most', () => {
    expect(hoursAsked(networks, inBoth(4), 3)).toEqual({
      neededPerWeek: 2,
      text: 'Keeping up with 4 people as often as you mean to takes about 2 hours a week; you have 3 hours, so it fits.',
    })
  })

  it('name the network that asks for most where there are too few', () => {
    expect(hoursAsked(networks, inBoth(8), 3).text).toContain('“Fast” asks for most')
    expect(hoursAsked(networks, [{ networkId: 'a', personId: 'p', isMember: false }], 3).neededPerWeek).toBe(
      0,
    )
  })
})
