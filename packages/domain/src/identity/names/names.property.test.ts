import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areNameVariants,
  compareNameWords,
  foldNameText,
  givenNameFamilies,
  nameGeneration,
  nameKeys,
  nameVariants,
  parseFullName,
  sameNameAnyOrder,
} from './index.ts'
import { nameFamilies } from './lexicon/index.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const nameText = fc
  .array(
    fc.constantFrom(
      'Robert',
      'Bob',
      'Müller',
      'Mueller',
      'van',
      'der',
      'Berg',
      'R.',
      'Dr.',
      'PhD',
      '王小明',
      'محمد',
      'O’Brien',
      ',',
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '))
const given = fc.constantFrom(...nameFamilies().flatMap(({ name, nicknames }) => [name, ...nicknames]))

describe('names of any kind', () => {
  it('fold to Latin words, once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldNameText(text)
        expect(folded).toMatch(/^$|^[a-z0-9]+(?: [a-z0-9]+)*$/)
        expect(foldNameText(folded)).toBe(folded)
      }),
    )
  })

  it('are taken apart without losing a letter', () => {
    const letters = (text: string) => foldNameText(text).replaceAll(' ', '').split('').sort().join('')
    fc.assert(
      fc.property(nameText, (text) => {
        const { prefix, given: first, additional, family, suffix } = parseFullName(text)
        expect(letters([prefix, first, additional, family, suffix].join(' '))).toBe(letters(text))
      }),
    )
  })

  it('compare alike from both sides', () => {
    fc.assert(
      fc.property(nameText, nameText, (left, right) => {
        expect(sameNameAnyOrder(left, right)).toBe(sameNameAnyOrder(right, left))
        expect(compareNameWords(left, right)).toBe(compareNameWords(right, left))
      }),
    )
  })

  it('are never too odd to be read', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        nameKeys(left)
        nameGeneration(left)
        sameNameAnyOrder(left, right)
      }),
    )
  })
})

describe('given names', () => {
  it('share a family exactly when they are variants', () => {
    fc.assert(
      fc.property(given, given, (left, right) => {
        fc.pre(left !== right)
        const shared = givenNameFamilies(left).some((family) => givenNameFamilies(right).includes(family))
        expect(areNameVariants(left, right)).toBe(shared)
        expect(areNameVariants(right, left)).toBe(shared)
        if (shared) expect(nameVariants(left)).toContain(right)
      }),
    )
  })
})
