import { describe, expect, it } from 'vitest'
import { buyer, frameOf, gatheringOf, type Known, seller, venueOf } from '../venue.fixture.ts'
import { type RouteInput, routeTo } from './index.ts'

const WARM = [
  { at: '2026-10-01', direction: 'sent' as const, channel: 'email' as const },
  { at: '2026-10-02', direction: 'received' as const, channel: 'email' as const },
  { at: '2026-11-02', direction: 'sent' as const, channel: 'email' as const },
  { at: '2026-11-03', direction: 'received' as const, channel: 'email' as const },
]

const routeIn = (known: readonly Known[], change: Partial<RouteInput> = {}) => {
  const frame = frameOf(known)
  const [person, relationship] = [frame.people[0], frame.relationships[0]]
  if (person === undefined || relationship === undefined) throw new RangeError('Nobody to get to.')
  return routeTo({ person, relationship, via: [], venues: [], ...change }, frame)
}

describe('the way to a person', () => {
  it('is the channel that worked, with when they took part', () => {
    const route = routeIn([{ facts: buyer('a', { name: 'Ada Okafor' }), contacts: WARM }])
    expect(route).toMatchObject({ channel: { channel: 'email' }, via: [], venues: [] })
    expect(route.channel?.reasons[0]).toMatchObject({
      kind: 'worked',
      text: 'In touch by e-mail on 4 days; they took part on 2, last on 3 November',
      days: 4,
      theirs: 2,
      lastOn: '2026-11-03',
    })
    expect(route.text).toBe(
      'You are in touch with Ada Okafor. By e-mail: that is how you were most in touch.',
    )
  })

  it('goes through whoever the graph knows to be tied to them, and says what is not on record', () => {
    const known = [
      { facts: buyer('a', { name: 'Ada Okafor' }) },
      { facts: seller('b', { name: 'Bo Lind' }), contacts: WARM },
    ]
    const { people, relationships } = frameOf(known)
    const [, person] = people
    const [, relationship] = relationships
    if (person === undefined || relationship === undefined) throw new RangeError('Nobody to ask.')
    const via = (evidence: 'recorded' | 'inferred') => [{ person, relationship, evidence, reasons: [] }]
    expect(routeIn(known, { via: via('recorded') }).text).toBe(
      'Bo Lind can bring you and Ada Okafor together: that the two know each other is on record.',
    )
    expect(routeIn(known, { via: via('inferred') }).text).toBe(
      'Bo Lind may know Ada Okafor: ask first whether that is so.',
    )
  })

  it('goes through nobody while the two are in touch', () => {
    const known = [{ facts: buyer('a'), contacts: WARM }, { facts: seller('b') }]
    const { people, relationships } = frameOf(known)
    const [person, relationship] = [people[1], relationships[1]]
    if (person === undefined || relationship === undefined) throw new RangeError('Nobody to ask.')
    expect(
      routeIn(known, { via: [{ person, relationship, evidence: 'recorded', reasons: [] }] }).via,
    ).toEqual([])
  })

  it('leads to where they were seen', () => {
    const venues = [
      venueOf({
        key: 'x',
        name: 'Harbour Breakfast',
        gatherings: [gatheringOf(['a']), gatheringOf(['z'], { on: '2025-04-02' })],
      }),
      venueOf({ key: 'y', name: 'Rhine Circle', memberIds: ['a'] }),
      venueOf({ key: 'z', name: 'Elsewhere', gatherings: [gatheringOf(['z'])] }),
    ]
    const route = routeIn([{ facts: buyer('a', { name: 'Ada Okafor' }) }], { venues })
    expect(route.venues.map(({ name, reasons }) => [name, reasons[0]?.text])).toEqual([
      ['Harbour Breakfast', 'On the list of 1 of its 2 gatherings on record, last on 2 April'],
      ['Rhine Circle', 'Comes there, as you noted'],
    ])
    expect(route.text).toBe('You can meet Ada Okafor at Harbour Breakfast.')
  })

  it('says so where nothing leads to them', () => {
    expect(routeIn([{ facts: buyer('a', { name: 'Ada Okafor' }) }])).toMatchObject({
      channel: null,
      text: 'Nothing on record leads to Ada Okafor yet. Add an address, or somebody who knows Ada Okafor.',
    })
  })
})
