import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankingQuality } from './measures.ts'

describe('the quality of a ranking', () => {
  it('is perfect where every positive comes first', () => {
    expect(rankingQuality([3, 2, 1, 0], [1, 1, 0, 0])).toEqual({
      auc: 1,
      averagePrecision: 1,
      precisionAt5: 0.4,
    })
  })

  it('is that of chance where all scores are equal', () => {
    const quality = rankingQuality([1, 1, 1, 1], [1, 0, 0, 0])
    expect(quality).toEqual({ auc: 0.5, averagePrecision: 0.25, precisionAt5: 0.2 })
  })

  it('is none without both sorts', () => {
    expect(rankingQuality([1, 2], [1, 1])).toBeNull()
    expect(rankingQuality([], [])).toBeNull()
  })

  it('does not depend on the order in which items come', () => {
    const item = fc.record({ score: fc.integer({ min: 0, max: 5 }), label: fc.constantFrom(0, 1) })
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 30 }), (items) => {
        const there = rankingQuality(
          items.map(({ score }) => score),
          items.map(({ label }) => label),
        )
        const back = [...items].reverse()
        const again = rankingQuality(
          back.map(({ score }) => score),
          back.map(({ label }) => label),
        )
        expect(again?.auc).toBe(there?.auc)
        if (there !== null) {
          expect(again?.averagePrecision).toBeCloseTo(there.averagePrecision, 12)
          expect(again?.precisionAt5).toBeCloseTo(there.precisionAt5, 12)
        }
      }),
    )
  })
})
