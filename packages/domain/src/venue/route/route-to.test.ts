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
  return routeTo({ person, relationship, together: [], related: [], venues: [], ...change }, frame)
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

  it('goes through whoever was seen with them, before whoever only works where they do', () => {
    const organization = 'Halden Freight'
    const route = routeIn(
      [
        { facts: buyer('a', { name: 'Ada Okafor', organization }) },
        { facts: seller('b', { name: 'Bo Lind', organization }), contacts: WARM },
        { facts: seller('c', { name: 'Cleo Ray' }) },
        { facts: seller('d', { name: 'Dee Park' }) },
      ],
      {
        together: [{ personId: 'c', times: 2, lastOn: '2024-03-01', smallest: 3 }],
        related: [{ personId: 'd', relation: 'manager', isIncoming: false }],
      },
    )
    expect(route.via.map(({ person, evidence }) => [person.name, evidence])).toEqual([
      ['Cleo Ray', 'recorded'],
      ['Dee Park', 'recorded'],
      ['Bo Lind', 'inferred'],
    ])
    expect(route.via.map(({ reasons }) => reasons[0]?.text)).toEqual([
      'In 2 small conversations with you and Ada Okafor, last in March 2024',
      'On record as the manager of Ada Okafor',
      'Works at Halden Freight too; whether the two know each other is not on record',
    ])
  })

  it('draws nothing between two connections for that alone', () => {
    const connectedOn = '2021-02-03'
    const route = routeIn([
      { facts: buyer('a', { name: 'Ada Okafor', connectedOn }) },
      { facts: buyer('b', { connectedOn }), contacts: WARM },
    ])
    expect(route.via).toEqual([])
    expect(route.channel).toMatchObject({ channel: 'linkedin', reasons: [{ kind: 'untried' }] })
    expect(route.text).toBe(
      'Nobody on record is known to be in touch with Ada Okafor. By LinkedIn: connected since February 2021.',
    )
  })

  it('proposes no colleague with whom the user is not in touch, and no family', () => {
    const organization = 'Halden Freight'
    const route = routeIn(
      [
        { facts: buyer('a', { organization }) },
        { facts: seller('b', { organization }) },
        { facts: seller('c') },
      ],
      { related: [{ personId: 'c', relation: 'child', isIncoming: false }] },
    )
    expect(route.via).toEqual([])
  })

  it('names at most five, the strongest tie first', () => {
    const organization = 'Halden Freight'
    const colleagues = Array.from({ length: 8 }, (_, index) => ({
      facts: seller(`c${index}`, { organization }),
      contacts: index === 6 ? [...WARM, { at: '2026-11-20' }] : WARM,
    }))
    const route = routeIn([{ facts: buyer('a', { organization }) }, ...colleagues])
    expect(route.via.map(({ person }) => person.personId)).toEqual(['c6', 'c0', 'c1', 'c2', 'c3'])
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
