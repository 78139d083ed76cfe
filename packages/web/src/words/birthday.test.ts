import { describe, expect, it } from 'vitest'
import { birthdayWords } from './birthday.ts'

describe('a birthday', () => {
  it('is told with its year where it is known, and without where not', () => {
    expect(birthdayWords('1982-03-14', 'en-GB')).toBe('14 March 1982')
    expect(birthdayWords('--02-29', 'en-GB')).toBe('29 February')
  })
})
