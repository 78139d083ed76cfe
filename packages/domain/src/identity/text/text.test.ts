import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { lettersOf, mayBeWithin } from './letters.ts'
import { isOneEdit } from './one-edit.ts'
import { createPairCache } from './pair-cache.ts'
import { phoneticCode } from './phonetic.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 10 })

/** The textbook table, slow and plain. */
function slowDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => i + j),
  )
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99
      const row = rows[i]
      if (row !== undefined)
        row[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
          swap,
        )
    }
  return at(a.length, b.length)
}

describe('the edit distance', () => {
  it('is that of the textbook', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(slowDistance(a, b))
      }),
    )
  })
  it('counts two neighbours that changed places as one slip', () => {
    expect(editDistance('mueller', 'meuller')).toBe(1)
  })
})

describe('one edit', () => {
  it('is an edit distance of at most one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEdit(a, b)).toBe(editDistance(a, b) <= 1)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the letters of two texts', () => {
  it('never rule out what lies within reach', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        expect(mayBeWithin(lettersOf(a), lettersOf(b), editDistance(a, b))).toBe(true)
      }),
    )
  })
})

describe('Jaro–Winkler', () => {
  it('gives the published values', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3)
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3)
  })
  it('is the same from both sides and between 0 and 1', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(jaroWinkler(a, b)).toBe(jaroWinkler(b, a))
        expect(jaroWinkler(a, b)).toBeGreaterThanOrEqual(0)
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the sound of a name', () => {
  it.each([
    ['meyer', 'maier'],
    ['schmidt', 'schmitt'],
    ['philips', 'filips'],
  ])('is the same for %s and %s', (a, b) => expect(phoneticCode(a)).toBe(phoneticCode(b)))
})

describe('the cache of pairs', () => {
  it('gives back what was stored, in either order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(300), fc.nat(300), fc.nat(254)), { maxLength: 5000 }),
        (entries) => {
          const cache = createPairCache()
          const known = new Map<string, number>()
          for (const [a, b, value] of entries) {
            const key = `${Math.min(a, b)} ${Math.max(a, b)}`
            if (known.has(key)) continue
            known.set(key, value)
            cache.set(a, b, value)
          }
          for (const [key, value] of known) {
            const [a = 0, b = 0] = key.split(' ').map(Number)
            expect(cache.get(b, a)).toBe(value)
          }
        },
      ),
      { numRuns: 20 },
    )
  })
})
