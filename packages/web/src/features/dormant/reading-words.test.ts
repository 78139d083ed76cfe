import { expect, it } from 'vitest'
import { readDormantSearch } from './dormant-search.ts'
import { likelyInWords, worthInWords } from './reading-words.ts'

it('says a score in words, and fills the mark the more the higher it is', () => {
  expect([100, 55, 54, 20, 0].map((score) => likelyInWords(score).words)).toEqual([
    'Very likely to answer',
    'Likely to answer',
    'May well answer',
    'May answer',
    'May stay silent',
  ])
  const fills = Array.from({ length: 101 }, (_, score) => worthInWords(score).fill)
  expect(fills).toEqual(fills.toSorted((a, b) => a - b))
  expect(new Set(fills).size).toBe(5)
})

it('reads an objective from the address, and nothing else', () => {
  const objective = '0192f0c1-0000-7000-8000-0000000000d1'
  expect(readDormantSearch({ objective, page: 3 })).toEqual({ objective })
  expect(readDormantSearch({ objective: 'the first' })).toEqual({})
  expect(readDormantSearch({ objective: 7 })).toEqual({})
})
