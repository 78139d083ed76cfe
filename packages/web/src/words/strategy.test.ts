import { describe, expect, it } from 'vitest'
import { dueWords, fieldsOf, fillWords } from './strategy.ts'

describe('the words of a strategy', () => {
  it('says how full a network is without blaming anybody', () => {
    expect(fillWords(0, 12, 'empty')).toEqual({ amount: 'Nobody yet', means: 'room for about 12' })
    expect(fillWords(9, 12, 'under')).toEqual({ amount: '9 of about 12', means: 'room for 3 more' })
    expect(fillWords(12, 12, 'right').means).toBe('as many as you aim for')
    expect(fillWords(40, 30, 'over')).toEqual({ amount: '40 people', means: 'you aim for about 30' })
  })

  it('says whose turn it is: a first word, about now, later, or long since', () => {
    expect(dueWords(null)).toBe('A first word')
    expect(dueWords(-3)).toBe('About now')
    expect(dueWords(7)).toBe('About now')
    expect(dueWords(12)).toBe('In 12 days')
    expect(dueWords(21)).toBe('In 3 weeks')
    expect(dueWords(100)).toBe('In 3 months')
    expect(dueWords(-95)).toBe('It has been a while')
  })

  it('takes the reason for a size with the size', () => {
    expect(fieldsOf('size')).toEqual(['size', 'sizeReason'])
    expect(fieldsOf('channel')).toEqual(['channel'])
  })
})
