import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import { STATED_HALF_LIVES } from './half-lives.ts'
import { type Contact, logOf, personOf } from './log.fixture.ts'
import { relationships } from './relationships.ts'
import { networkHistory, strengthHistory } from './strength-history.ts'

const TODAY = '2026-11-23'
const frame = (months: number) => ({ today: TODAY, months, halfLives: STATED_HALF_LIVES })

const contact: fc.Arbitrary<Contact> = fc.record({
  at: fc.integer({ min: -500, max: 30 }).map((days) => addDays(TODAY, days)),
  direction: fc.constantFrom('sent', 'received', 'mutual'),
  channel: fc.constantFrom('email', 'in-person'),
  others: fc.constantFrom(0, 0, 5),
})

describe('the history of a strength', () => {
  it('has a point at the end of each month and one for today', () => {
    const points = strengthHistory(logOf([[]]), 0, personOf(), frame(3))
    expect(points.map(({ on }) => on)).toEqual(['2026-08-31', '2026-09-30', '2026-10-31', TODAY])
  })

  it('shows at each point what would have been read that day', () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 20 }), (contacts) => {
        for (const { on, strength, state } of strengthHistory(logOf([contacts]), 0, personOf(), frame(12))) {
          const [then] = relationships(logOf([contacts]), [personOf()], on)
          expect({ strength, state }).toEqual({ strength: then?.readStrength, state: then?.state })
        }
      }),
      { numRuns: 30 },
    )
  })

  it('of a network is the mean over those known by then', () => {
    const log = logOf([[{ at: '2026-09-10' }], [], [{ at: '2026-11-01' }]])
    const people = [personOf(), personOf({ connectedOn: '2026-10-15' }), personOf()]
    const points = networkHistory(log, people, frame(3))
    expect(points.map(({ people: known, inTouch }) => [known, inTouch])).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 2],
    ])
    const now = relationships(log, people, TODAY).map(({ readStrength }) => readStrength)
    expect(points.at(-1)?.strength).toBeCloseTo(now.reduce((a, b) => a + b) / 3, 1)
  })

  it('begins with the calendar: no month before the year 1', () => {
    const points = strengthHistory(logOf([[]]), 0, personOf(), { ...frame(40), today: '0001-03-05' })
    expect(points.map(({ on }) => on)).toEqual(['0001-01-31', '0001-02-28', '0001-03-05'])
  })
})
