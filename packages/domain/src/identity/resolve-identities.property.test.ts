import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardFixture, strangers, tableOf } from './people.fixture.ts'
import { resolveIdentities } from './resolve-identities.ts'

const base = strangers(12)
const hostile = fc.constantFrom(
  '',
  '__proto__',
  'constructor',
  '\u202eabc',
  '\ud800',
  '()',
  '@',
  '+',
  '0000-00-00',
)
const cell = (name: 'given' | 'family' | 'organization') =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...base.map((card) => card[name] ?? '')) },
    { weight: 1, arbitrary: hostile },
  )
const list = (name: 'email' | 'phone') =>
  fc.array(fc.oneof(fc.constantFrom(...base.map((card) => String(card[name]))), hostile), { maxLength: 2 })
const card: fc.Arbitrary<CardFixture> = fc.record({
  given: cell('given'),
  family: cell('family'),
  organization: cell('organization'),
  email: list('email'),
  phone: list('phone'),
  birthday: fc.constantFrom('', '1970-01-01', '1971-02-03', '--05-12', '32.13.1999'),
})
const cards = fc.array(card, { minLength: 2, maxLength: 25 })
const RUNS = { numRuns: 40 }

const pairsOf = (size: number) => fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 4 })
const decided = cards.chain((list) => fc.tuple(fc.constant(list), pairsOf(list.length), pairsOf(list.length)))

describe('the resolver, whatever the cards', () => {
  it('gives the same result twice', () => {
    fc.assert(
      fc.property(cards, (list) => {
        const [one, other] = [resolveIdentities(tableOf(list)), resolveIdentities(tableOf(list))]
        expect(one.pairs).toEqual(other.pairs)
        expect(one.clusters).toEqual(other.clusters)
      }),
      RUNS,
    )
  })
  it('keeps apart what the user told apart', () => {
    fc.assert(
      fc.property(decided, ([list, same, pairs]) => {
        const distinct = pairs.filter(([a, b]) => a !== b)
        const { clusters } = resolveIdentities(tableOf(list), { same, distinct })
        for (const [a, b] of distinct) expect(clusters[a]).not.toBe(clusters[b])
      }),
      RUNS,
    )
  })
  it('keeps together what the user joined', () => {
    fc.assert(
      fc.property(decided, ([list, same]) => {
        const { clusters } = resolveIdentities(tableOf(list), { same })
        for (const [a, b] of same) expect(clusters[a]).toBe(clusters[b])
      }),
      RUNS,
    )
  })
  it('weighs a pair alike from both sides, and its evidence adds up', () => {
    fc.assert(
      fc.property(cards, (list) => {
        const { explain, pairs } = resolveIdentities(tableOf(list))
        for (const { a, b, weight } of pairs) {
          const sum = (x: number, y: number): number =>
            explain(x, y).reduce((total, { weight: bits }) => total + bits, 0)
          expect(sum(a, b)).toBeCloseTo(weight, 6)
          expect(sum(b, a)).toBeCloseTo(weight, 6)
        }
      }),
      RUNS,
    )
  })
  it('numbers clusters without gaps, by their first record', () => {
    fc.assert(
      fc.property(cards, (list) => {
        let next = 0
        for (const cluster of resolveIdentities(tableOf(list)).clusters) {
          expect(cluster).toBeLessThanOrEqual(next)
          if (cluster === next) next++
        }
      }),
      RUNS,
    )
  })
})

describe('the order of the records', () => {
  it('does not decide who is one person', () => {
    const people = strangers(150)
    const doubles = people.slice(0, 40).map(({ phone: _, ...rest }) => rest)
    const list = [...people, ...doubles]
    const partition = (order: readonly number[]): string => {
      const { clusters } = resolveIdentities(tableOf(order.map((index) => list[index] ?? {})))
      const groups = new Map<number, number[]>()
      for (const [place, index] of order.entries())
        groups.set(clusters[place] ?? -1, [...(groups.get(clusters[place] ?? -1) ?? []), index])
      return JSON.stringify(
        [...groups.values()]
          .map((group) => group.sort((a, b) => a - b))
          .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
      )
    }
    const inOrder = list.map((_, index) => index)
    const expected = partition(inOrder)
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: list.length }), (order) => {
        expect(partition(order)).toBe(expected)
      }),
      { numRuns: 6 },
    )
  })
})
