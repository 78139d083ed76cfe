import { describe, expect, it } from 'vitest'
import { dayName, longDate, shortDate, timeAgo, weekRange } from './dates.ts'

describe('dates in words', () => {
  it('shows a plain date as the same day in every time zone', () => {
    expect(longDate('2021-02-08', 'en-GB')).toBe('8 February 2021')
    expect(dayName('2026-11-23', 'en-GB')).toBe('Monday')
  })

  it('follows the locale', () => {
    expect(shortDate('2021-02-08', 'de-DE')).toContain('2021')
    expect(shortDate('2021-02-08', 'de-DE')).toMatch(/^8\./)
  })

  it('shows what is not a date as it is', () => {
    expect(shortDate('sometime', 'en-GB')).toBe('sometime')
  })

  it('names a week once, also across two months', () => {
    expect(weekRange('2026-11-23', 'en-GB')).toMatch(/^23\s?–\s?29 November$/)
    expect(weekRange('2026-11-30', 'en-GB')).toMatch(/30 November.*6 December/)
  })

  it('says how long ago as precisely as a person would', () => {
    const today = '2026-11-23'
    expect(timeAgo(today, today, 'en-GB')).toBe('today')
    expect(timeAgo('2026-11-20', today, 'en-GB')).toBe('3 days ago')
    expect(timeAgo('2026-05-20', today, 'en-GB')).toBe('6 months ago')
    expect(timeAgo('2020-11-20', today, 'en-GB')).toBe('6 years ago')
  })
})
