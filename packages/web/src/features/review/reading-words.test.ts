import { expect, it } from 'vitest'
import { aheadInWords, type Reading, readingInWords } from './reading-words.ts'

const READING: Reading = {
  dates: 12,
  contacts: 88,
  ways: [
    { way: 'rapport', map: 0.7, verdict: null, ahead: null },
    { way: 'last-contact', map: 0.5, verdict: 'better', ahead: 11 },
    { way: 'frequency', map: 0.66, verdict: 'alike', ahead: 7 },
  ],
  notice: null,
}
const withVerdict = (verdict: 'better' | 'worse'): Reading => ({
  ...READING,
  ways: READING.ways.map((row) => (row.verdict === null ? row : { ...row, verdict })),
})

it('says beside each simpler way how well it was foretold', () => {
  expect(readingInWords(READING)).toBe(
    'Rapport foretold who would be in touch clearly better than going by who was in touch last, and about as well as going by who was in touch most often. That is from 88 contacts over 12 months.',
  )
  expect(READING.ways.map((row) => aheadInWords(row, 12))).toEqual(['', '11 of 12 months', '7 of 12 months'])
})

it('says once what holds beside both', () => {
  expect(readingInWords(withVerdict('better'))).toMatch(
    /clearly better than going by who was in touch last or by who was in touch most often\./,
  )
})

it('says whom to trust where it does worse', () => {
  expect(readingInWords(withVerdict('worse'))).toMatch(/trust the simpler way more than its chances\.$/)
})
