import { describe, expect, it } from 'vitest'
import { addDays } from '../../plain-date.ts'
import { type Contact, logOf } from '../../strength/log.fixture.ts'
import { checkForecasts } from './check-forecasts.ts'
import { learnContactModel } from './learn-contact-model.ts'

const TODAY = '2026-11-23'
const ago = (days: number) => addDays(TODAY, -days)

const check = (people: readonly (readonly Contact[])[]) => {
  const log = logOf(people)
  return checkForecasts({ log, today: TODAY, modelOf: (date) => learnContactModel(log, date) })
}

/** Some in touch every fortnight for two years, and as many of whom a burst came to nothing in each month. */
const regularAndPassing = [
  ...Array.from({ length: 6 }, (_, person) =>
    Array.from({ length: 52 }, (_, index) => ({ at: ago(14 * (52 - index) + person) })),
  ),
  ...Array.from({ length: 24 }, (_, month) =>
    Array.from({ length: 3 }, (_, index) => ({ at: ago(30 * (24 - month) + 3 - index) })),
  ),
]

describe('the look back at what was foretold', () => {
  it('finds that rhythms are read better than by who was in touch last', async () => {
    const { dates, ways } = await check(regularAndPassing)
    expect(dates).toBe(12)
    const [rapport, lastContact, frequency] = ways ?? []
    expect(rapport).toMatchObject({ way: 'rapport', verdict: null, ahead: null })
    expect(rapport?.map).toBeGreaterThan(lastContact?.map ?? 1)
    expect(lastContact).toMatchObject({ way: 'last-contact', verdict: 'better', ahead: 12 })
    expect(frequency?.map).toBeLessThanOrEqual(1)
  })

  it('says nothing where there is too little', async () => {
    expect(await check([])).toEqual({ dates: 0, contacts: 0, ways: null })
    expect((await check([[{ at: ago(40) }, { at: ago(10) }], [{ at: ago(60) }]])).ways).toBeNull()
  })

  it('does not see today, nor what is to come', async () => {
    const before = await check(regularAndPassing)
    const later = regularAndPassing.map((contacts) => [...contacts, { at: TODAY }, { at: '2031-01-01' }])
    expect(await check(later)).toEqual(before)
  })
})
