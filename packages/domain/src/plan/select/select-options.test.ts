import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appraise, openLedger, SERVED_WORTH } from './ledger.ts'
import {
  FIRST_CONVERSATION_SHARE,
  MOST_OF_ONE_ORGANIZATION,
  type Option,
  ORGANIZATION_SHARE,
} from './option.ts'
import { selectOptions } from './select-options.ts'

const optionOf = (option: Partial<Option> & { readonly personId: string }): Option => ({
  aim: 'a',
  isFocused: false,
  organization: null,
  isFirstConversation: false,
  minutes: 15,
  value: 1,
  ...option,
})

const anyOption = fc.record({
  personId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'),
  aim: fc.constantFrom('a', 'b', 'c'),
  organization: fc.constantFrom(null, 'x', 'y'),
  isFirstConversation: fc.boolean(),
  minutes: fc.constantFrom(10, 15, 20, 30, 35, 75),
  value: fc.integer({ min: 1, max: 150 }).map((hundredths) => hundredths / 100),
})

/** Best first, as callers give them; the purposes a and b are in focus. */
const manyOptions = (maxLength: number): fc.Arbitrary<readonly Option[]> =>
  fc
    .array(anyOption, { maxLength })
    .map((options) =>
      options
        .map((option) => ({ ...option, isFocused: option.aim !== 'c' }))
        .sort((a, b) => b.value - a.value),
    )
const budget = fc.integer({ min: 0, max: 200 })

const worthOf = (options: readonly Option[], chosen: readonly Option[], minutes: number) =>
  appraise(
    openLedger(options, minutes),
    chosen.map((option) => options.indexOf(option)),
  )

/** The worth of the best selection there is, by trying all. */
const bestWorth = (options: readonly Option[], minutes: number): number => {
  const ledger = openLedger(options, minutes)
  let best = 0
  for (let subset = 0; subset < 2 ** options.length; subset += 1) {
    const selection = options.flatMap((_, index) => ((subset >> index) & 1 ? [index] : []))
    best = Math.max(best, appraise(ledger, selection) ?? 0)
  }
  return best
}

describe('choosing the week', () => {
  it('breaks no limit, whatever there is to choose from', () => {
    fc.assert(
      fc.property(manyOptions(40), budget, (options, minutes) => {
        const chosen = selectOptions(options, minutes)
        const spent = (of: readonly Option[]) => of.reduce((sum, option) => sum + option.minutes, 0)
        expect(spent(chosen)).toBeLessThanOrEqual(minutes)
        expect(new Set(chosen.map((option) => option.personId)).size).toBe(chosen.length)
        const first = chosen.filter((option) => option.isFirstConversation)
        if (first.length > 1) expect(spent(first)).toBeLessThanOrEqual(minutes * FIRST_CONVERSATION_SHARE)
        for (const organization of ['x', 'y']) {
          const colleagues = chosen.filter((option) => option.organization === organization)
          expect(colleagues.length).toBeLessThanOrEqual(MOST_OF_ONE_ORGANIZATION)
          if (colleagues.length > 1)
            expect(spent(colleagues)).toBeLessThanOrEqual(minutes * ORGANIZATION_SHARE)
        }
      }),
    )
  })

  it('leaves out nothing that would still fit', () => {
    fc.assert(
      fc.property(manyOptions(30), budget, (options, minutes) => {
        const ledger = openLedger(options, minutes)
        const chosen = selectOptions(options, minutes)
        for (const option of chosen) ledger.add(options.indexOf(option))
        for (const [index] of options.entries()) expect(ledger.refuse(index)).not.toBeNull()
      }),
    )
  })

  it('finds the best there is in nearly all small cases, and always serves as many purposes in focus', () => {
    const cases = fc.sample(fc.tuple(manyOptions(9), budget), { numRuns: 400, seed: 1 })
    const ratios = cases.map(([options, minutes]) => {
      const best = bestWorth(options, minutes)
      const worth = worthOf(options, selectOptions(options, minutes), minutes) ?? -1
      expect(Math.floor(worth / SERVED_WORTH)).toBe(Math.floor(best / SERVED_WORTH))
      return best === 0 ? 1 : (worth % SERVED_WORTH) / (best % SERVED_WORTH)
    })
    const optimal = ratios.filter((ratio) => ratio > 1 - 1e-6).length
    expect(optimal / ratios.length).toBeGreaterThan(0.98)
    expect(Math.min(...ratios)).toBeGreaterThan(0.7)
  })

  it('gives every purpose in focus its share before a second item of another', () => {
    const options = [
      optionOf({ personId: 'p1', aim: 'a', isFocused: true, value: 1 }),
      optionOf({ personId: 'p2', aim: 'a', isFocused: true, value: 0.9 }),
      optionOf({ personId: 'p3', aim: 'b', isFocused: true, value: 0.1 }),
    ]
    expect(selectOptions(options, 30).map((option) => option.personId)).toEqual(['p1', 'p3'])
  })

  it('turns to others before the whole week goes to one purpose', () => {
    const many = Array.from({ length: 8 }, (_, index) => optionOf({ personId: `a${index}`, value: 1 }))
    const other = optionOf({ personId: 'b', aim: 'b', value: 0.6 })
    expect(selectOptions([...many, other], 75)).toContain(other)
  })

  it('keeps what is in the week already and counts its minutes and people', () => {
    const kept = [optionOf({ personId: 'p1', minutes: 20 })]
    const options = [
      optionOf({ personId: 'p1', aim: 'b' }),
      optionOf({ personId: 'p2' }),
      optionOf({ personId: 'p3' }),
    ]
    expect(selectOptions(options, 40, kept).map((option) => option.personId)).toEqual(['p2'])
  })
})
