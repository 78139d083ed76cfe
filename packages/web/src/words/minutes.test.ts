import { describe, expect, it } from 'vitest'
import { counted, inHours } from './minutes.ts'

describe('inHours', () => {
  it('says minutes below an hour and hours above', () => {
    expect(inHours(45)).toBe('45 min')
    expect(inHours(60)).toBe('1 h')
    expect(inHours(85)).toBe('1 h 25')
    expect(inHours(125)).toBe('2 h 05')
  })

  it('never goes below nothing', () => {
    expect(inHours(-5)).toBe('0 min')
  })
})

describe('counted', () => {
  it('chooses the word by the number and groups thousands', () => {
    expect(counted(1, 'person', 'people', 'en-GB')).toBe('1 person')
    expect(counted(30_000, 'person', 'people', 'en-GB')).toBe('30,000 people')
  })
})
