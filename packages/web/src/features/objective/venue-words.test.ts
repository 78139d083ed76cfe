import { describe, expect, it } from 'vitest'
import { expectedWords, yieldWords } from './venue-words.ts'

describe('what a venue promises', () => {
  it('is said with how sure it is', () => {
    expect(expectedWords({ expected: 9.2, low: 6, high: 13 })).toBe('about 9 of them, 6 to 13')
    expect(expectedWords({ expected: 4, low: 4, high: 4 })).toBe('4 of them')
    expect(expectedWords({ expected: 0.3, low: 0, high: 2 })).toBe('perhaps one of them, at most 2')
    expect(expectedWords({ expected: 0, low: 0, high: 0 })).toBe('none of them expected')
  })
})

describe('what came of a venue', () => {
  it('is those met, and those with whom it went on', () => {
    expect(yieldWords({ metBefore: 3, followedUp: 2 })).toBe('You met 3 people there, and it went on with 2.')
    expect(yieldWords({ metBefore: 1, followedUp: 0 })).toBe('You met 1 person there; nothing followed yet.')
    expect(yieldWords({ metBefore: 0, followedUp: 0 })).toBeNull()
  })
})
