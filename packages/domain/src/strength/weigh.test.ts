import { describe, expect, it } from 'vitest'
import type { PersonFacts } from '../person-facts.ts'
import { addDays, toDayNumber } from '../plain-date.ts'
import { fullDepth } from './depth.ts'
import { gatherEvidence } from './evidence.ts'
import { STATED_HALF_LIVES } from './half-lives.ts'
import { type Contact, logOf, personOf } from './log.fixture.ts'
import { type Factor, factorOf } from './weigh.ts'

const TODAY = '2026-11-23'
const HOUR = 3_600_000
const ago = (days: number) => addDays(TODAY, -days)

const factor = (kind: Factor, contacts: readonly Contact[], facts: Partial<PersonFacts> = {}): number => {
  const weighing = { halfLives: STATED_HALF_LIVES, depth: fullDepth }
  return factorOf(kind, gatherEvidence(logOf([contacts]), 0, toDayNumber(TODAY), weighing), personOf(facts))
}

/** A word and its answer, `hours` later. */
const exchange = (days: number, first: 'sent' | 'received', hours = 1): Contact[] => {
  const at = Date.parse(`${ago(days)}T08:00:00Z`)
  return [
    { at, direction: first },
    { at: at + hours * HOUR, direction: first === 'sent' ? 'received' : 'sent' },
  ]
}

const DAYS = [240, 200, 160, 120, 80, 40]

describe('what lifts and lowers a strength', () => {
  it('is nothing where the record does not tell', () => {
    for (const kind of ['initiative', 'answers', 'regularity', 'length', 'history'] as const) {
      expect(factor(kind, [])).toBe(1)
    }
    expect(factor('initiative', exchange(20, 'sent'))).toBe(1)
    expect(factor('answers', exchange(20, 'sent'))).toBe(1)
    expect(factor('regularity', exchange(20, 'sent'))).toBe(1)
  })

  it('is who begins after a week of silence: best where both do', () => {
    expect(
      factor(
        'initiative',
        DAYS.flatMap((days) => exchange(days, 'sent')),
      ),
    ).toBeCloseTo(0.9)
    const taking = DAYS.flatMap((days, index) => exchange(days, index % 2 === 0 ? 'sent' : 'received'))
    expect(factor('initiative', taking)).toBeCloseTo(1.1)
  })

  it('is how soon they answer, and our words that stay without an answer', () => {
    const after = (hours: number) =>
      factor(
        'answers',
        DAYS.flatMap((days) => exchange(days, 'sent', hours)),
      )
    expect([after(2), after(72), after(240)]).toEqual([1.1, 1, 0.95])
    const sent: Contact = { at: ago(3), direction: 'sent' }
    expect([1, 2, 3, 9].map((count) => factor('answers', Array(count).fill(sent)))).toEqual([
      1,
      0.9,
      0.9 ** 2,
      0.9 ** 3,
    ])
  })

  it('counts the time to answer from the first word of a turn, and takes no word after a month for an answer', () => {
    const chased = DAYS.flatMap((days): Contact[] => {
      const at = Date.parse(`${ago(days)}T08:00:00Z`)
      return [
        { at, direction: 'sent' },
        { at: at + 190 * HOUR, direction: 'sent' },
        { at: at + 191 * HOUR, direction: 'received' },
      ]
    })
    expect(factor('answers', chased)).toBe(0.95)
    const late = [400, 320, 240, 160].flatMap((days) => exchange(days, 'sent', 31 * 24))
    expect(factor('answers', late)).toBe(1)
  })

  it('is a regular beat, against bursts with silences between', () => {
    const days = (...list: number[]): Contact[] => list.map((day) => ({ at: ago(day) }))
    expect(factor('regularity', days(100, 80, 60, 40, 20))).toBeCloseTo(1.15)
    expect(factor('regularity', days(320, 319, 318, 317, 20, 19, 18, 17))).toBeLessThan(0.95)
  })

  it('is the years of being in touch, not those of silence', () => {
    expect(factor('length', [{ at: ago(9) }])).toBeCloseTo(0.95)
    expect(factor('length', [{ at: ago(2000) }, { at: ago(9) }])).toBeCloseTo(1.1)
    expect(factor('length', [{ at: ago(2000) }, { at: ago(1999) }])).toBeCloseTo(0.95)
  })

  it('is favors, in both directions', () => {
    expect(factor('history', [], { given: 9 })).toBeCloseTo(1.05)
    expect(factor('history', [], { given: 9, received: 3 })).toBeCloseTo(1.1)
  })
})
