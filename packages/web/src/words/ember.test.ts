import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heatOf } from './ember.ts'

describe('heatOf', () => {
  it('leaves a relationship unlit when nothing is known', () => {
    expect(heatOf({ strength: 90, state: 'unknown' })).toBe('none')
  })

  it('shows a new relationship as a spark, whatever its strength', () => {
    expect(heatOf({ strength: 3, state: 'new' })).toBe('spark')
  })

  it('glows at full strength and is ash at none', () => {
    expect(heatOf({ strength: 100, state: 'warm' })).toBe(5)
    expect(heatOf({ strength: 0, state: 'dormant' })).toBe(0)
  })

  it('glows for what is called warm and stays ash for what is dormant, whatever the strength', () => {
    expect(heatOf({ strength: 5, state: 'warm' })).toBe(3)
    expect(heatOf({ strength: 20, state: 'cooling' })).toBe(1)
    expect(heatOf({ strength: 90, state: 'dormant' })).toBe(1)
  })

  it('never grows colder with more strength', () => {
    const strength = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(strength, strength, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const cold = Number(heatOf({ strength: low, state: 'warm' }))
        expect(Number(heatOf({ strength: high, state: 'warm' }))).toBeGreaterThanOrEqual(cold)
      }),
    )
  })
})
