import { describe, expect, it } from 'vitest'
import { addDays } from '../../plain-date.ts'
import { type Contact, logOf } from '../../strength/log.fixture.ts'
import { forecastContacts } from './forecast-contacts.ts'
import { learnContactModel } from './learn-contact-model.ts'

const TODAY = '2026-11-23'
const ago = (days: number) => addDays(TODAY, -days)
const every = (step: number, count: number, until = step): Contact[] =>
  Array.from({ length: count }, (_, index) => ({ at: ago(until + (count - 1 - index) * step) }))

const forecast = (people: readonly (readonly Contact[])[]) => {
  const log = logOf(people)
  return forecastContacts(log, TODAY, learnContactModel(log, TODAY))
}

describe('the forecast of contacts', () => {
  it('has the stated priors for a log with next to nothing in it', () => {
    expect(learnContactModel(logOf([every(40, 3)]), TODAY)).toMatchObject({ source: 'prior', examples: 0 })
  })

  it('learns from a log with a history', () => {
    const people = Array.from({ length: 30 }, (_, index) => every(7 + index * 3, 20))
    const model = learnContactModel(logOf(people), TODAY)
    expect(model.source).toBe('learnt')
    expect(model.examples).toBeGreaterThan(100)
  })

  it('expects a weekly contact sooner than a monthly one, and that sooner than one long silent', () => {
    const { p30, expectedDays } = forecast([every(7, 20), every(30, 10), every(30, 10, 400)])
    expect(p30[0]).toBeGreaterThan(p30[1] ?? 1)
    expect(p30[1]).toBeGreaterThan(p30[2] ?? 1)
    expect(expectedDays[0]).toBeLessThan(expectedDays[2] ?? 0)
  })

  it('gives a chance of revival to silent ties only', () => {
    const { pRevive } = forecast([every(7, 20), every(30, 10, 400), []])
    expect(pRevive[0]).toBeNaN()
    expect(pRevive[1]).toBeGreaterThan(0)
    expect(pRevive[2]).toBeNaN()
  })

  it('expects nothing of somebody without evidence', () => {
    const { p30, expectedDays } = forecast([[], every(7, 20)])
    expect(p30[0]).toBe(0)
    expect(expectedDays[0]).toBe(Number.POSITIVE_INFINITY)
  })

  it('does not see contacts after the day, and puts in order what a wrong clock left out of order', () => {
    const right = forecast([every(7, 20)])
    const wrong = forecast([[{ at: '2031-01-01' }, ...every(7, 20).reverse(), { at: Number.NaN }]])
    expect(wrong).toEqual(right)
  })

  it('reads 100,000 messages with one person', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ at: Date.parse(TODAY) - index * 600_000 }))
    expect(forecast([many]).p30[0]).toBeGreaterThan(0.5)
  })
})
