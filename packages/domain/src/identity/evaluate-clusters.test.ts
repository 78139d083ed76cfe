import { describe, expect, it } from 'vitest'
import { evaluateClusters } from './evaluate-clusters.ts'

const truth = ['a', 'a', 'a', 'b', 'b']

describe('the accuracy of clusters', () => {
  it('is full for the truth itself', () => {
    expect(evaluateClusters(truth, Int32Array.of(7, 7, 7, 9, 9), []).cluster).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    })
  })
  it('counts pairs, so a split and a wrong merge both cost', () => {
    const { cluster } = evaluateClusters(truth, Int32Array.of(0, 0, 1, 1, 1), [])
    expect(cluster).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })
  it('counts scored pairs from even odds', () => {
    const pairs = [
      { a: 0, b: 1, score: 0.9 },
      { a: 0, b: 3, score: 0.4 },
    ]
    expect(evaluateClusters(truth, Int32Array.of(0, 1, 2, 3, 4), pairs).pairwise).toEqual({
      precision: 1,
      recall: 0.25,
      f1: 0.4,
    })
  })
})
