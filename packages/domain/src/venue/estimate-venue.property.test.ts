import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateVenue } from './estimate-venue.ts'
import type { Gathering } from './gather-venues.ts'
import { judgeKind } from './judge-kind.ts'
import {
  buyer,
  frameOf,
  gatheringOf,
  DIRECTORS_IN_PURCHASING as KIND,
  seller,
  TODAY,
  venueOf,
} from './venue.fixture.ts'

const FITTING = Array.from({ length: 12 }, (_, index) => `b${index}`)
const OTHERS = Array.from({ length: 12 }, (_, index) => `s${index}`)
const UNKNOWN = Array.from({ length: 6 }, (_, index) => `u${index}`)
const EVERYBODY = [...FITTING, ...OTHERS, ...UNKNOWN]
const FRAME = frameOf([
  ...FITTING.map((id) => ({ facts: buyer(id) })),
  ...OTHERS.map((id) => ({ facts: seller(id) })),
  ...UNKNOWN.map((id) => ({ facts: { personId: id, name: id } })),
])
const IN_NETWORK = judgeKind(KIND, FRAME.people)
const personOf = (personId: string) => FRAME.people[FRAME.indexOf.get(personId) ?? -1]
const estimate = (venue: ReturnType<typeof venueOf>) =>
  estimateVenue(venue, { kind: KIND, inNetwork: IN_NETWORK }, { personOf, today: TODAY })

const status = fc.constantFrom('attended', 'registered', 'absent', 'cancelled')
const gathering = fc
  .record({
    on: fc.option(fc.integer({ min: 2012, max: 2027 }).map((year) => `${year}-05-12`)),
    size: fc.option(fc.integer({ min: 10, max: 400 })),
    attendees: fc.uniqueArray(fc.record({ personId: fc.constantFrom(...EVERYBODY), status }), {
      selector: ({ personId }) => personId,
      maxLength: 20,
    }),
  })
  .map((given): Gathering => gatheringOf([], given))
const audience = fc.array(
  fc.record({
    function: fc.constantFrom('Purchasing' as const, 'Sales' as const, null),
    level: fc.constantFrom('director' as const, 'entry' as const, null),
    industry: fc.constant(null),
    count: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 3 },
)
const venue = fc
  .record({
    gatherings: fc
      .array(gathering, { maxLength: 5 })
      .map((list) => list.map((each, at) => ({ ...each, name: `${at}` }))),
    attendance: fc.option(fc.integer({ min: 1, max: 500 })),
    audience,
    memberIds: fc.uniqueArray(fc.constantFrom(...EVERYBODY), { maxLength: 5 }),
  })
  .map((given) => venueOf(given))

describe('how many of a kind come', () => {
  it('does not depend on the order of lists or of people on them', () => {
    fc.assert(
      fc.property(venue, (given) => {
        const turned = {
          ...given,
          gatherings: given.gatherings
            .toReversed()
            .map((each) => ({ ...each, attendees: each.attendees.toReversed() })),
          memberIds: given.memberIds.toReversed(),
        }
        const [a, b] = [estimate(given), estimate(turned)]
        expect([b.expected, b.low, b.high, b.attendance]).toEqual([a.expected, a.low, a.high, a.attendance])
      }),
    )
  })

  it('is never less for one more who fits', () => {
    fc.assert(
      fc.property(venue, status, fc.nat(), (given, itsStatus, at) => {
        const index = at % Math.max(1, given.gatherings.length)
        const listed = new Set(given.gatherings[index]?.attendees.map(({ personId }) => personId))
        const newcomer = FITTING.find((personId) => !listed.has(personId))
        fc.pre(newcomer !== undefined && given.gatherings.length > 0)
        const gatherings = given.gatherings.map((each, place) =>
          place === index
            ? { ...each, attendees: [...each.attendees, { personId: newcomer ?? '', status: itsStatus }] }
            : each,
        )
        expect(estimate({ ...given, gatherings }).expected).toBeGreaterThanOrEqual(
          estimate(given).expected - 1e-9,
        )
      }),
      { numRuns: 400 },
    )
  })

  it('lies within its interval, and the interval within the room', () => {
    fc.assert(
      fc.property(venue, (given) => {
        const { expected, low, high, attendance } = estimate(given)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(expected)
        expect(high).toBeGreaterThanOrEqual(expected)
        expect(high).toBeLessThanOrEqual(attendance)
      }),
    )
  })
})
