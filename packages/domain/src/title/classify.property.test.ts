import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyTitle, JOB_FUNCTIONS, LEVELS } from './index.ts'

const RANKS = [
  'Director',
  'VP',
  'Vice-Président',
  'Geschäftsführerin',
  'Sócio',
  'Head',
  'Trainee',
  'Chief',
  'Jefe',
]
const FIELDS = [
  'Marketing',
  'Operações',
  'Qualität',
  'Ingeniería',
  'São',
  'Sales',
  'Straße',
  'Équipe',
  'Œuvre',
]
const GLUE = [' of ', ', ', ' & ', ' - ', '/', ' at ', ' für ', ' de ', ' | ', ' ']

const title = fc
  .array(fc.tuple(fc.constantFrom(...RANKS, ...FIELDS), fc.constantFrom(...GLUE)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(''))

describe('reading any text', () => {
  it('never throws, and answers only with the names there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { function: jobFunction, level } = classifyTitle(text)
        expect(jobFunction === null || JOB_FUNCTIONS.includes(jobFunction)).toBe(true)
        expect(level === null || LEVELS.includes(level)).toBe(true)
      }),
    )
  })

  it('is the same for every case, spacing and Unicode normal form', () => {
    fc.assert(
      fc.property(title, (text) => {
        const reading = classifyTitle(text)
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
          expect(classifyTitle(text.normalize(form))).toEqual(reading)
        }
        expect(classifyTitle(text.toUpperCase())).toEqual(reading)
        expect(classifyTitle(text.toLowerCase())).toEqual(reading)
        expect(classifyTitle(`  ${text.replaceAll(' ', '   ')}\t`)).toEqual(reading)
      }),
    )
  })

  it('looks at no more than the first 400 characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 400, maxLength: 400 }),
        title,
        (start, rest) => {
          expect(classifyTitle(start + rest)).toEqual(classifyTitle(start))
        },
      ),
    )
  })
})

describe('hostile text', () => {
  const million = 1_000_000
  it.each([
    ['one word without end', 'a'.repeat(million)],
    ['nothing but breaks', ' - , / | '.repeat(million / 9)],
    ['ranks without end', 'chief vice president '.repeat(million / 21)],
    ['combining marks without end', `e${'\u0301'.repeat(million)}`],
    ['a compound without end', 'vertriebs'.repeat(million / 9)],
    ['half surrogates', '\ud83d'.repeat(million)],
  ])('%s is read', (_, text) => {
    expect(() => classifyTitle(text)).not.toThrow()
  })
})
