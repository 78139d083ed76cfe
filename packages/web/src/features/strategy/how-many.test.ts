import { describe, expect, it } from 'vitest'
import { howMany } from './how-many.ts'

describe('how many, in a sentence', () => {
  it('says small numbers as words and counts the others', () => {
    expect(howMany(1, 'network', 'networks')).toBe('one network')
    expect(howMany(2, 'network', 'networks')).toBe('two networks')
    expect(howMany(12, 'network', 'networks')).toBe('12 networks')
  })
})
