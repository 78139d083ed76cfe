import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom, weightedPicker } from './random.ts'

describe('a seeded random source', () => {
  it('gives the same numbers on every machine', () => {
    const random = createRandom('rapport')
    expect(Array.from({ length: 6 }, () => random.int(0, 999_999))).toMatchInlineSnapshot(`
      [
        234548,
        794822,
        326745,
        225840,
        301896,
        84517,
      ]
    `)
  })

  it('forks into streams that do not disturb each other', () => {
    const one = createRandom('seed')
    const other = createRandom('seed')
    one.fork('a').next()
    expect(one.next()).toBe(other.next())
    expect(createRandom('seed').fork('a').next()).not.toBe(createRandom('seed').fork('b').next())
  })

  it('stays within the bounds asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -1_000, max: 1_000 }), fc.nat(5_000), (seed, from, span) => {
        const random = createRandom(seed)
        const drawn = random.int(from, from + span)
        expect(drawn).toBeGreaterThanOrEqual(from)
        expect(drawn).toBeLessThanOrEqual(from + span)
        expect(random.next()).toBeLessThan(1)
        expect(random.heavyTail(2, 50)).toBeLessThanOrEqual(50)
      }),
    )
  })

  it('samples without repeating anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(20), (seed, items, count) => {
        const sample = createRandom(seed).sample(items, count)
        expect(sample).toHaveLength(Math.min(count, items.length))
        expect(new Set(sample).size).toBe(sample.length)
        expect(items).toEqual(expect.arrayContaining(sample))
      }),
    )
  })

  it('picks by weight, and never what weighs nothing', () => {
    const random = createRandom('weights')
    const pick = weightedPicker(
      ['never', 'seldom', 'often'],
      (item) => ({ never: 0, seldom: 1, often: 9 })[item] ?? 0,
    )
    const picked = Map.groupBy(
      Array.from({ length: 1_000 }, () => pick(random)),
      (item) => item,
    )
    expect(picked.has('never')).toBe(false)
    expect(picked.get('often')?.length).toBeGreaterThan(800)
  })
})
