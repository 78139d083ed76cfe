import { describe, expect, it } from 'vitest'
import { readMomentIn } from './in-zone.ts'

describe('a moment without a zone', () => {
  it.each([
    ['2026-07-01 12:00', 'Europe/Oslo', '2026-07-01T10:00:00Z'],
    ['2026-12-01 12:00', 'Europe/Oslo', '2026-12-01T11:00:00Z'],
    ['2026-03-29 02:30', 'Europe/Oslo', '2026-03-29T01:30:00Z'],
    ['2026-07-01 12:00', undefined, '2026-07-01T12:00:00Z'],
    ['2026-07-01 12:00 UTC', 'Europe/Oslo', '2026-07-01T12:00:00Z'],
    ['2026-07-01T12:00:00+05:00', 'Europe/Oslo', '2026-07-01T07:00:00Z'],
    ['2026-07-01', 'America/New_York', '2026-07-01T00:00:00Z'],
  ])('%s in %s is %s', (text, zone, expected) => {
    expect(readMomentIn(text, undefined, zone)).toEqual({ value: expected, problem: null })
  })
})
