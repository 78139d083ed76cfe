import { describe, expect, it } from 'vitest'
import { suggestVenues } from './suggest-venues.ts'
import {
  buyer,
  DIRECTORS_IN_PURCHASING,
  frameOf,
  gatheringOf,
  type Known,
  seller,
  TODAY,
  venueOf,
} from './venue.fixture.ts'

const ASKED = { kind: DIRECTORS_IN_PURCHASING, count: 5 }
const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`)
const crowd = (letter: string, count: number, make: typeof buyer): readonly Known[] =>
  ids(letter, count).map((id) => ({ facts: make(id) }))
const IN_TOUCH = [
  { at: '2026-10-01', direction: 'sent' as const },
  { at: '2026-10-02', direction: 'received' as const },
  { at: '2026-11-02', direction: 'sent' as const },
  { at: '2026-11-03', direction: 'received' as const },
]
const PEOPLE = [...crowd('b', 10, buyer), ...crowd('s', 60, seller)]

describe('where to meet people of a kind', () => {
  it('puts who comes before what it is about', () => {
    const breakfast = venueOf({
      key: 'a',
      name: 'Harbour Breakfast',
      gatherings: [gatheringOf([...ids('b', 6), ...ids('s', 6)])],
    })
    const purchasing = venueOf({
      key: 'b',
      name: 'Purchasing Night',
      gatherings: [gatheringOf(ids('s', 40))],
    })
    const { venues } = suggestVenues([purchasing, breakfast], ASKED, frameOf(PEOPLE), 5)
    expect(venues.map(({ name, evidence }) => [name, evidence])).toEqual([
      ['Harbour Breakfast', 'people'],
      ['Purchasing Night', 'topic'],
    ])
    expect(venues[1]?.reasons[0]?.text).toBe(
      'Only its topic speaks for it (“Purchasing”); nobody of that kind is known to come',
    )
  })

  it('lets the topic decide between equals only', () => {
    const list = [gatheringOf([...ids('b', 3), ...ids('s', 3)])]
    const plain = venueOf({ key: 'a', name: 'A Breakfast', gatherings: list })
    const named = venueOf({ key: 'z', name: 'Z Breakfast', topic: 'purchasing', gatherings: list })
    const { venues } = suggestVenues([plain, named], ASKED, frameOf(PEOPLE), 5)
    expect(venues.map(({ name }) => name)).toEqual(['Z Breakfast', 'A Breakfast'])
  })

  it('sends to those one does not know rather than to those one is in touch with', () => {
    const frame = frameOf(
      PEOPLE.map((known) =>
        /^b[0-4]$/.test(known.facts.personId) ? { ...known, contacts: IN_TOUCH } : known,
      ),
    )
    const friends = venueOf({ key: 'a', name: 'Friends', gatherings: [gatheringOf([...ids('b', 5), 's0'])] })
    const strangers = venueOf({
      key: 'b',
      name: 'Strangers',
      gatherings: [gatheringOf(['b5', 'b6', 'b7', 'b8', 's0', 's1'])],
    })
    const { venues } = suggestVenues([friends, strangers], ASKED, frame, 5)
    expect(venues.map(({ name }) => name)).toEqual(['Strangers', 'Friends'])
    expect(venues[1]?.reasons.map(({ text }) => text)).toContain(
      'You are in touch with all 5 already, which counts for little here',
    )
  })

  it('draws a list on which few are known towards what is usual', () => {
    const two = venueOf({ attendance: 100, gatherings: [gatheringOf(['b0', 'b1'])] })
    const many = venueOf({ attendance: 100, gatherings: [gatheringOf(ids('b', 10))] })
    const [few] = suggestVenues([two], ASKED, frameOf(PEOPLE), 5).venues
    const [all] = suggestVenues([many], ASKED, frameOf(PEOPLE), 5).venues
    expect(few?.expected).toBeLessThan(50)
    expect(all?.expected).toBeGreaterThan(60)
    expect((few?.high ?? 0) - (few?.low ?? 0)).toBeGreaterThan((all?.high ?? 0) - (all?.low ?? 0))
    expect(few?.reasons.find(({ kind }) => kind === 'estimate')?.text).toContain(
      'so few are known there that it leans on your whole network',
    )
  })

  it('tells what came of a venue before', () => {
    const met = [
      { at: '2026-04-20', direction: 'sent' as const },
      { at: '2026-05-20', direction: 'received' as const },
    ]
    const frame = frameOf([
      { facts: buyer('b0', { name: 'Ada Okafor' }), contacts: met },
      { facts: buyer('b1', { name: 'Zuri Bell' }), contacts: met.slice(0, 1) },
      { facts: buyer('b2'), contacts: [{ at: '2026-01-03' }, { at: '2026-04-20' }] },
      ...crowd('s', 10, seller),
    ])
    const venue = venueOf({ gatherings: [gatheringOf(['b0', 'b1', 'b2', 's1'])] })
    const [found] = suggestVenues([venue], ASKED, frame, 5).venues
    expect(found).toMatchObject({ metBefore: 2, followedUp: 1, stillWarm: 0 })
    expect(found?.reasons.find(({ kind }) => kind === 'past-yield')?.text).toBe(
      'First in touch there or within a month after with Ada Okafor and Zuri Bell; it went on with 1',
    )
  })

  it('names the hours for each of them', () => {
    const venue = venueOf({ hours: 4, gatherings: [gatheringOf([...ids('b', 8), 's0'])] })
    const [found] = suggestVenues([venue], ASKED, frameOf(PEOPLE), 5).venues
    expect(found?.reasons.find(({ kind }) => kind === 'hours')?.text).toMatch(
      /^Takes 4 hours: about \d\d minutes for each of them there$/,
    )
  })

  it('does not count a cancelled place, and takes an unknown title for neither', () => {
    const attendees = [
      { personId: 'b0', status: 'cancelled' },
      { personId: 'u0', status: 'attended' },
      { personId: 's0', status: 'attended' },
    ]
    const frame = frameOf([...PEOPLE, { facts: { personId: 'u0', name: 'Somebody' } }])
    expect(
      suggestVenues([venueOf({ gatherings: [gatheringOf([], { attendees })] })], ASKED, frame, 5),
    ).toMatchObject({
      venues: [],
      gap: expect.stringContaining('Nothing on record shows where directors or above in Purchasing gather.'),
    })
  })

  it('says where nothing is known whom to ask, best known first', () => {
    const frame = frameOf([...PEOPLE, { facts: buyer('c1', { name: 'Ada Okafor' }), contacts: IN_TOUCH }])
    const { gap, ask, missing } = suggestVenues([], { ...ASKED, count: 20 }, frame, 5)
    expect(ask.map(({ name }) => name)).toEqual(['Ada Okafor', 'Buyer b0', 'Buyer b1'])
    expect(gap).toContain('Ask Ada Okafor, Buyer b0 and Buyer b1, who are of that kind')
    expect(missing).toBe(9)
  })

  it('counts an unknown industry for its usual share', () => {
    const kind = { ...DIRECTORS_IN_PURCHASING, industry: 'Banking' as const }
    const frame = frameOf([
      ...ids('k', 20).map((id, index) => ({
        facts: buyer(id, { industry: index < 10 ? ('Banking' as const) : ('Insurance' as const) }),
      })),
      ...crowd('b', 10, buyer),
      ...crowd('s', 10, seller),
    ])
    const venue = venueOf({ gatherings: [gatheringOf(ids('b', 10))], memberIds: ['k0'] })
    const [found] = suggestVenues([venue], { kind, count: 3 }, frame, 5).venues
    expect(found).toMatchObject({ known: 1 })
    expect(found?.expected).toBeGreaterThan(1.5)
    expect(found?.expected).toBeLessThan(6)
  })

  it('gives the same answer for the same day', () => {
    const venues = [venueOf({ gatherings: [gatheringOf(ids('b', 3))] })]
    expect(suggestVenues(venues, ASKED, frameOf(PEOPLE, TODAY), 5)).toEqual(
      suggestVenues(venues, ASKED, frameOf(PEOPLE, TODAY), 5),
    )
  })
})
