import { describe, expect, it } from 'vitest'
import { betaQuantile, betaShare } from './beta.ts'

describe('the beta distribution', () => {
  it('agrees with what can be worked out by hand', () => {
    expect(betaShare(0.3, 1, 1)).toBeCloseTo(0.3, 10)
    expect(betaShare(0.5, 2, 2)).toBeCloseTo(0.5, 10)
    expect(betaShare(0.2, 2, 1)).toBeCloseTo(0.04, 10)
    expect(betaShare(0.2, 1, 3)).toBeCloseTo(1 - 0.8 ** 3, 10)
    expect(betaShare(0.01, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(0.1), 8)
  })

  it('gives the value below which a share lies', () => {
    for (const [alpha, beta] of [
      [0.4, 3],
      [2, 40],
      [300, 900],
      [8, 1],
    ] as const) {
      for (const probability of [0.1, 0.5, 0.9]) {
        expect(betaShare(betaQuantile(probability, alpha, beta), alpha, beta)).toBeCloseTo(probability, 2)
      }
    }
  })
})
