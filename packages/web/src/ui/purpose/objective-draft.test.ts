import { describe, expect, it } from 'vitest'
import { isOver, usualDue } from './objective-draft.ts'

describe('the due date of an objective', () => {
  it('starts at the end of a month, about a quarter ahead', () => {
    expect(usualDue('2026-11-23')).toBe('2027-03-31')
    expect(usualDue('2027-10-30')).toBe('2028-02-29')
  })

  it('is over the day after', () => {
    expect(isOver('2026-11-23', '2026-11-23')).toBe(false)
    expect(isOver('2026-11-22', '2026-11-23')).toBe(true)
  })
})
