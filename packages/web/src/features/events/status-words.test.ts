import { describe, expect, it } from 'vitest'
import { statusWords } from './status-words.ts'

describe('statusWords', () => {
  it('says a shouted status as a word', () => {
    expect(statusWords('ATTENDING')).toBe('Attending')
    expect(statusWords('NOT_ATTENDING')).toBe('Not attending')
  })

  it('leaves ordinary words alone', () => {
    expect(statusWords('Interested')).toBe('Interested')
    expect(statusWords(null)).toBe('')
  })
})
