import { AS_USUAL, type NetworkStrategy, strategyOf } from '@rapport/domain'
import { describe, expect, it } from 'vitest'
import { asUsualAgain, beforeChange, isAsUsual } from './own-strategy.ts'

const USUAL: NetworkStrategy = {
  belongs: 'Hiring managers and recruiters',
  size: 60,
  sizeReason: 'Enough to hear of things',
  closeness: 'acquainted',
  cadenceDays: 90,
  channel: 'linkedin',
}

describe('an own strategy', () => {
  it('counts a size as usual only with the usual reason for it', () => {
    const { usual } = strategyOf({ kind: 'career', ...AS_USUAL, sizeReason: 'I have a small table' })
    expect(isAsUsual('size', usual)).toBe(false)
    expect(isAsUsual('closeness', usual)).toBe(true)
    expect(asUsualAgain('size')).toEqual({ size: null, sizeReason: null })
  })

  it('is taken back to the words from before, or to what is usual', () => {
    const before = { ...USUAL, size: 12 }
    const { usual } = strategyOf({ kind: 'career', ...AS_USUAL, size: 12 })
    expect(beforeChange({ size: 20, channel: 'email' }, before, usual)).toEqual({ size: 12, channel: null })
  })
})
