import { describe, expect, it } from 'vitest'
import { readText } from '../text/read-text.ts'
import { readNumbers } from './read-numbers.ts'

const valuesOf = (text: string): readonly number[] =>
  readNumbers(readText(text).tokens).map(({ value }) => value)

describe('reading numbers', () => {
  it.each([
    ['two mentors', [2]],
    ['1,000 followers', [1000]],
    ['1.000 contacts', [1000]],
    ['twenty-five people', [25]],
    ['half a dozen farms', [6]],
    ['a couple of vets', [2]],
    ['two or three peers', [3]],
    ['5-10 calls', [10]],
    ['10k followers', [10_000]],
    ['ten thousand', [10_000]],
    ['drei Kunden', [3]],
    ['trois clients', [3]],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values)
  })

  it('leaves codes, ordinals and shifts alone', () => {
    expect(valuesOf('B2B, Web3, 24/7, 3rd')).toEqual([])
  })

  it('knows money and percentages', () => {
    const [money, percent] = readNumbers(readText('€5,000 and 20%').tokens)
    expect(money?.isMoney).toBe(true)
    expect(percent?.isPercent).toBe(true)
  })
})
