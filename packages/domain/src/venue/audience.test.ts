import { describe, expect, it } from 'vitest'
import { INDUSTRIES } from '../industry/index.ts'
import { JOB_FUNCTIONS, LEVELS } from '../title/index.ts'
import { describeAudience, readAudience } from './audience.ts'

const said = (words: string, attendance: number | null = null) => {
  const reading = readAudience(words, attendance)
  return reading.ok ? reading.parts.map(describeAudience) : reading.why
}

describe('who comes, in words', () => {
  it('is read again as it was described, whatever the kind: an edit that changes nothing changes nothing', () => {
    for (const jobFunction of [null, ...JOB_FUNCTIONS]) {
      for (const level of [null, ...LEVELS]) {
        for (const industry of [null, ...INDUSTRIES]) {
          if (jobFunction === null && level === null && industry === null) continue
          for (const count of [1, 7]) {
            const part = { function: jobFunction, level, industry, count }
            expect(readAudience(describeAudience(part), null)).toEqual({ ok: true, parts: [part] })
          }
        }
      }
    }
  })

  it('reads a number and a kind', () => {
    expect(said('30 directors in Purchasing')).toEqual(['30 directors in Purchasing'])
    expect(said('about 1,200 engineers')).toEqual(['1200 people in Engineering'])
    expect(said('10-20 CFOs')).toEqual(['15 C-level executives in Finance'])
    expect(said('a dozen lawyers from banks')).toEqual(['12 people in Legal, in the industry Banking'])
    expect(said('1 director')).toEqual(['1 director'])
  })

  it('reads several kinds in one line', () => {
    expect(said('30 directors in Purchasing and 10 founders; 5 lawyers')).toEqual([
      '30 directors in Purchasing',
      '10 owners in Entrepreneurship',
      '5 people in Legal',
    ])
  })

  it('reads shares where it is known how many come', () => {
    expect(said('mostly founders', 40)).toEqual(['28 owners in Entrepreneurship'])
    expect(said('40 % engineers', 50)).toEqual(['20 people in Engineering'])
    expect(said('half are lawyers', 31)).toEqual(['16 people in Legal'])
    expect(said('directors in Purchasing', 100)).toEqual(['70 directors in Purchasing'])
  })

  it('says what is missing instead of guessing', () => {
    expect(said('mostly founders')).toBe('no-count')
    expect(said('40 nice people')).toBe('no-kind')
    expect(said('')).toBe('no-kind')
  })
})
