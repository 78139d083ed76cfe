import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toDayNumber, weekday } from '../plain-date.ts'
import { periodNames, reviewPeriod } from './period.ts'

describe('the days a review is about', () => {
  it('are the last seven or ninety-one, with as many before them', () => {
    expect(reviewPeriod('week', '2026-11-23')).toMatchObject({
      from: '2026-11-17',
      to: '2026-11-23',
      name: null,
      before: { from: '2026-11-10', to: '2026-11-16' },
    })
    const quarter = reviewPeriod('quarter', '2026-11-23')
    expect(quarter).toMatchObject({ from: '2026-08-25', before: { from: '2026-05-26', to: '2026-08-24' } })
  })

  it('or a week or quarter of the calendar', () => {
    expect(reviewPeriod('2026-W47', '2026-11-23')).toMatchObject({
      from: '2026-11-16',
      to: '2026-11-22',
      isOver: true,
      before: { from: '2026-11-09', to: '2026-11-15' },
    })
    expect(reviewPeriod('2026-Q1', '2026-11-23')).toMatchObject({
      from: '2026-01-01',
      to: '2026-03-31',
      before: { from: '2025-10-01', to: '2025-12-31' },
    })
  })

  it('of which one that still runs is compared with as many days', () => {
    expect(reviewPeriod('2026-W48', '2026-11-23')).toMatchObject({
      from: '2026-11-23',
      to: '2026-11-23',
      isOver: false,
      before: { from: '2026-11-16', to: '2026-11-16' },
    })
    expect(reviewPeriod('2026-Q4', '2026-11-23')).toMatchObject({
      to: '2026-11-23',
      before: { from: '2026-07-01', to: '2026-08-23' },
    })
  })

  it('are none for a 53rd week that a year does not have', () => {
    expect(reviewPeriod('2026-W53', '2027-02-01')).toMatchObject({ from: '2026-12-28', to: '2027-01-03' })
    expect(reviewPeriod('2025-W53', '2026-02-01')).toBeNull()
  })

  it('begin on a Monday for every week, each after the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const name = `${year}-W${String(week).padStart(2, '0')}`
        const period = reviewPeriod(name, '2200-01-01')
        if (period === null) throw new Error(name)
        expect(weekday(period.from)).toBe(1)
        expect(toDayNumber(period.to) - toDayNumber(period.from)).toBe(6)
        expect(addDays(period.before.to, 1)).toBe(period.from)
      }),
    )
  })

  it('have names, from the one that runs backwards', () => {
    expect(periodNames('week', '2027-01-05', 3)).toEqual(['2027-W01', '2026-W53', '2026-W52'])
    expect(periodNames('quarter', '2026-02-10', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3'])
    for (const name of periodNames('week', '2026-11-23', 60))
      expect(reviewPeriod(name, '2026-11-23')).not.toBeNull()
  })
})
