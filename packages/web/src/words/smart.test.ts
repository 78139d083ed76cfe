import { describe, expect, it } from 'vitest'
import { smartInWords } from './smart.ts'

const all = { specific: true, measurable: true, achievable: true, realistic: true, timely: true }

describe('the five letters in words', () => {
  it('say what the statement has, and what it lacks', () => {
    expect(smartInWords({ ...all, measurable: false, timely: false }, 'en-GB')).toBe(
      'Specific, achievable and realistic, not yet measurable and timely',
    )
  })

  it('need no "not yet" where nothing is missing, and nothing else where everything is', () => {
    expect(smartInWords(all, 'en-GB')).toBe(
      'All five: specific, measurable, achievable, realistic and timely',
    )
    const none = { specific: false, measurable: false, achievable: false, realistic: false, timely: false }
    expect(smartInWords(none, 'en-GB')).toMatch(/^Not yet specific/)
  })
})
