import { expect, it } from 'vitest'
import { describeNeed } from './describe-need.ts'

const NEED = { function: null, level: null, organization: null, count: 3 } as const

it('says a need as one would', () => {
  expect(describeNeed({ ...NEED, function: 'Purchasing', level: 'director' }, null)).toBe(
    '3 directors or above in Purchasing',
  )
  expect(describeNeed({ ...NEED, organization: 'Halcyon', count: 1 }, null)).toBe('1 person at Halcyon')
  expect(describeNeed({ ...NEED, level: 'owner' }, null)).toBe('3 owners')
  expect(describeNeed({ ...NEED, industry: 'Banking', place: 'Rotterdam', topic: 'GDPR' }, null)).toBe(
    '3 people, in the industry Banking, based in Rotterdam, who know GDPR',
  )
  expect(describeNeed(NEED, 'Ada Okafor')).toBe('Ada Okafor')
})
