import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDayNumber, toDayNumber } from '../plain-date.ts'
import { planningWeek } from './week.ts'

describe('the week of a plan', () => {
  it('is the ISO week of the day, from that day on', () => {
    expect(planningWeek('2026-11-25')).toEqual({
      monday: '2026-11-23',
      id: '2026-W48',
      days: ['2026-11-25', '2026-11-26', '2026-11-27'],
    })
  })

  it('is the next one on a Saturday and a Sunday', () => {
    expect(planningWeek('2026-11-28').monday).toBe('2026-11-30')
    expect(planningWeek('2026-11-29').days).toHaveLength(5)
  })

  it('belongs to the year of its Thursday', () => {
    expect(planningWeek('2027-01-01').id).toBe('2026-W53')
    expect(planningWeek('2024-12-30').id).toBe('2025-W01')
  })

  it('has at least one day left on every date from year 1 to 9999', () => {
    const days = fc.integer({ min: toDayNumber('0001-01-01'), max: toDayNumber('9999-12-31') })
    fc.assert(
      fc.property(days.map(fromDayNumber), (today) => {
        const week = planningWeek(today)
        expect(week.days.length).toBeGreaterThan(0)
        expect(week.days.every((day) => day >= today)).toBe(true)
        expect(week.id).toMatch(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/)
      }),
    )
  })

  it('keeps to the working days that were said', () => {
    expect(planningWeek('2026-11-25', [3, 6]).days).toEqual(['2026-11-25', '2026-11-28'])
    expect(planningWeek('2026-11-27', [1]).days).toEqual([])
  })
})
