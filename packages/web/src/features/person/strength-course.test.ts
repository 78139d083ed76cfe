import { describe, expect, it } from 'vitest'
import { courseInWords, monthsToShow } from './strength-course.ts'

const points = (...strengths: readonly number[]) =>
  strengths.map((strength, month) => ({ on: `2026-0${month + 1}-28`, strength, state: null }))

describe('the course of a strength', () => {
  it('is said in one sentence', () => {
    expect(courseInWords(points(10, 71, 34))).toMatch(/^Highest in February 2026, at 71; 34 now\.$/)
    expect(courseInWords(points(10, 20, 34))).toBe('As strong as it has been since January 2026: 34.')
    expect(courseInWords(points(0, 0))).toBe('Nothing in these years to draw a line of.')
  })

  it('is drawn from the first contact on, half a year at the least and five years at most', () => {
    expect(monthsToShow('2026-11-01', '2026-11-23')).toBe(6)
    expect(monthsToShow('2025-01-31', '2026-11-23')).toBe(23)
    expect(monthsToShow('1999-01-31', '2026-11-23')).toBe(60)
  })
})
