import { expect, test } from 'vitest'
import { figureInWords, rateInWords } from './figure-words.ts'

const TALLY = { met: 12, within2Days: 2, within30Days: 5, later: 1, never: 4, open: 2, rate: 0.5 }

test('the figure says what became of those met, and nothing of what there is none of', () => {
  expect(figureInWords(TALLY)).toBe(
    'Of 12 people met in the last twelve months, you came back to 5 within thirty days, to 2 of them within two. 1 heard of you later. For 2 there is still time.',
  )
  expect(figureInWords({ ...TALLY, met: 1, later: 0, open: 0 })).toMatch(/^Of one person .* within two\.$/)
  expect(rateInWords(null)).toBe('–')
  expect(rateInWords(0.416)).toBe('42%')
})
