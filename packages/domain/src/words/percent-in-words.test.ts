import { expect, test } from 'vitest'
import { percentInWords } from './percent-in-words.ts'

test('a share is told in whole percents, and what is there is never told as nothing', () => {
  expect([0, 0.0004, 0.0099, 0.01, 0.324, 0.996, 1].map((share) => percentInWords(share))).toEqual([
    '0%',
    'under 1%',
    'under 1%',
    '1%',
    '32%',
    '100%',
    '100%',
  ])
})

test('small shares are told by the tenth where they matter', () => {
  const told = [0.0004, 0.004, 0.06].map((share) => percentInWords(share, { finest: 'tenth' }))
  expect(told).toEqual(['under 0.1%', '0.4%', '6%'])
})

test('what is promised is rounded up', () => {
  const told = [0.0421, 0.00211, 0.00001].map((share) =>
    percentInWords(share, { finest: 'tenth', isUpwards: true }),
  )
  expect(told).toEqual(['5%', '0.3%', '0.1%'])
})

test('three digits tell unlikely ways apart', () => {
  expect(percentInWords(0.0012345, { finest: 'digits' })).toBe('0.123%')
})
