import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paceOf } from './pace.ts'

const half = { startedOn: '2026-11-01', due: '2027-01-30', today: '2026-12-16' }

describe('pace', () => {
  it('compares what is done with an even pace', () => {
    expect(paceOf({ amount: 10, done: 5, ...half }).state).toBe('on-pace')
    expect(paceOf({ amount: 10, done: 9, ...half }).state).toBe('ahead')
    expect(paceOf({ amount: 10, done: 1, ...half })).toMatchObject({
      state: 'behind',
      share: 0.1,
      expectedShare: 0.5,
    })
  })

  it('says how many a month it takes', () => {
    expect(paceOf({ amount: 4, done: 3, ...half, due: '2027-03-30' }).text).toMatch(
      /^3 of 4; one in 3 months would do it/,
    )
    expect(paceOf({ amount: 10, done: 5, ...half }).text).toBe('5 of 10; about 3.3 a month would do it.')
  })

  it('counts the days at the end', () => {
    expect(paceOf({ amount: 3, done: 2, ...half, today: '2027-01-29' }).text).toBe(
      '2 of 3; 1 to go in 1 day. Behind an even pace.',
    )
  })

  it('knows what is reached, over and not begun', () => {
    expect(paceOf({ amount: 2, done: 3, ...half })).toMatchObject({ state: 'reached', share: 1 })
    expect(paceOf({ amount: 2, done: 1, ...half, today: '2027-02-01' }).state).toBe('over')
    expect(paceOf({ amount: 2, done: 0, ...half, today: '2026-10-01' }).state).toBe('not-started')
    expect(paceOf({ amount: 2, done: 0, ...half, today: '2026-11-01' }).state).toBe('not-started')
  })

  it('shows no pace where nothing is counted or no day is set', () => {
    expect(paceOf({ amount: null, done: 1, ...half }).state).toBe('not-measured')
    expect(paceOf({ amount: 2, done: 1, ...half, due: null }).state).toBe('not-measured')
  })

  it('keeps both shares between none and all', () => {
    const days = fc
      .integer({ min: 0, max: 800 })
      .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.nat(50), fc.nat(80), days, days, days, (amount, done, startedOn, due, today) => {
        const { share, expectedShare, perMonthNeeded } = paceOf({ amount, done, startedOn, due, today })
        for (const part of [share ?? 0, expectedShare ?? 0]) expect(part >= 0 && part <= 1).toBe(true)
        expect(perMonthNeeded === null || (perMonthNeeded >= 0 && Number.isFinite(perMonthNeeded))).toBe(true)
      }),
    )
  })
})
