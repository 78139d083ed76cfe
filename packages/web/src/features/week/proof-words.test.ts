import { expect, test } from 'vitest'
import type { PlanItem } from '../../api/index.ts'
import { proofInWords } from './proof-words.ts'

const items = [{} as PlanItem]

test('says that no better week fits where that is proven', () => {
  expect(proofInWords({ items, isOptimal: true, gap: 0 })).toBe('No better week fits these limits')
})

test('else says how close it is, rounded to what surely holds', () => {
  expect(proofInWords({ items, isOptimal: false, gap: 0.0421 })).toContain('5%')
  expect(proofInWords({ items, isOptimal: false, gap: 0.0021 })).toContain('0.3%')
})

test('says nothing of a week without anything in it', () => {
  expect(proofInWords({ items: [], isOptimal: true, gap: 0 })).toBeNull()
})
