import { describe, expect, it } from 'vitest'
import { gatherTies, pairKey, probabilityOf, type TieRecords, tieInWords } from './index.ts'

const TODAY = '2026-11-23'
const NOTHING: TieRecords = { introductions: [], relations: [], together: [], events: [], positions: [] }

const tiesOf = (records: Partial<TieRecords>) => {
  const facts = gatherTies({ ...NOTHING, ...records }, TODAY)
  return {
    pairs: [...facts.keys()],
    between: (a: number, b: number) => facts.get(pairKey(a, b)) ?? [],
    likely: (a: number, b: number) => probabilityOf(facts.get(pairKey(a, b)) ?? []),
    words: (a: number, b: number) =>
      (facts.get(pairKey(a, b)) ?? []).map((fact) => tieInWords(fact, TODAY).text),
  }
}

const introduced = { connector: 1, connectorName: 'Ana Diaz', met: 2, other: 0, on: '2026-10-01' }
const at = { organizationId: 'halden', organization: 'Halden Freight', size: '11-50' as const }

describe('what speaks for a tie', () => {
  it('is an introduction once the connector agreed, between the two introduced once it was made', () => {
    for (const state of ['requested', 'declined', 'no-answer']) {
      expect(tiesOf({ introductions: [{ ...introduced, state }] }).pairs).toEqual([])
    }
    const agreed = tiesOf({ introductions: [{ ...introduced, state: 'agreed' }] })
    expect(agreed.between(1, 2)).toMatchObject([{ kind: 'introduction', recorded: true }])
    expect(agreed.words(1, 2)).toEqual(['One of the two agreed to an introduction in October 2026'])
    expect(agreed.between(0, 2)).toEqual([])
    const met = tiesOf({ introductions: [{ ...introduced, state: 'met' }] })
    expect(met.words(0, 2)).toEqual(['Introduced by Ana Diaz in October 2026'])
    expect(met.likely(1, 2)).toBeGreaterThan(agreed.likely(1, 2))
  })

  it('is a small conversation or meeting; more of them, newer ones and smaller ones say more', () => {
    const together = (change: object) =>
      tiesOf({
        together: [{ a: 2, b: 1, kind: 'thread', times: 1, lastOn: '2026-10-01', smallest: 2, ...change }],
      }).likely(1, 2)
    const once = together({})
    expect(together({ times: 3 })).toBeGreaterThan(once)
    expect(together({ lastOn: '2022-10-01' })).toBeLessThan(once / 2)
    expect(together({ smallest: 4 })).toBeLessThan(once)
    expect(together({ kind: 'meeting' })).toBeGreaterThan(once)
    expect(together({ times: 1_000 })).toBeLessThanOrEqual(0.7)
  })

  it('is a relation that a card names, but family is nobody’s go-between', () => {
    const ties = tiesOf({
      relations: [
        { a: 1, b: 2, relation: 'manager' },
        { a: 3, b: 4, relation: 'spouse' },
      ],
    })
    expect(ties.words(2, 1)).toEqual(['On record as manager and report'])
    expect(ties.pairs).toHaveLength(1)
  })

  it('is a gathering that both came to: inferred, weaker the more came, nothing in a crowd', () => {
    const gathering = (count: number) =>
      tiesOf({
        events: [
          {
            name: 'Harbour Breakfast',
            on: '2026-05-01',
            people: Array.from({ length: count }, (_, n) => n + 1),
          },
        ],
      })
    expect(gathering(6).between(1, 2)).toMatchObject([{ kind: 'event', recorded: false }])
    expect(gathering(30).likely(1, 2)).toBeLessThan(gathering(6).likely(1, 2))
    expect(gathering(41).pairs).toEqual([])
    expect(gathering(2).words(1, 2)[0]).toContain('whether they spoke is not on record')
  })

  it('is an employer only where both were there on the same days: inferred', () => {
    const positions = (startedOn: string, finishedOn: string | null, change = {}) =>
      tiesOf({
        positions: [
          { ...at, person: 1, startedOn: '2018-01-01', finishedOn: '2021-06-30', ...change },
          { ...at, person: 2, startedOn, finishedOn, ...change },
        ],
      })
    expect(positions('2021-07-01', null).pairs).toEqual([])
    const overlap = positions('2020-01-01', null)
    expect(overlap.between(1, 2)).toMatchObject([{ kind: 'employer', recorded: false, on: '2021-06-30' }])
    expect(overlap.words(1, 2)[0]).toContain('Both at Halden Freight from 2020 to 2021')
    expect(positions('2020-01-01', null, { size: '10001+' }).likely(1, 2)).toBeLessThan(
      overlap.likely(1, 2) / 10,
    )
    expect(positions('2021-05-01', null).likely(1, 2)).toBeLessThan(overlap.likely(1, 2))
  })

  it('draws nothing in an organization of which too many are known', () => {
    const positions = Array.from({ length: 61 }, (_, person) => ({
      ...at,
      person: person + 1,
      startedOn: '2020-01-01',
      finishedOn: null,
    }))
    expect(tiesOf({ positions }).pairs).toEqual([])
    expect(tiesOf({ positions: positions.slice(1) }).pairs).toHaveLength((60 * 59) / 2)
  })

  it('adds up over kinds, and never to certainty', () => {
    const relation = { relations: [{ a: 1, b: 2, relation: 'colleague' }] }
    const together = {
      together: [
        { a: 1, b: 2, kind: 'meeting' as const, times: 40, lastOn: TODAY, smallest: 2 },
        { a: 1, b: 2, kind: 'thread' as const, times: 40, lastOn: TODAY, smallest: 2 },
      ],
    }
    const both = tiesOf({ ...relation, ...together })
    expect(both.between(1, 2)).toHaveLength(3)
    expect(both.likely(1, 2)).toBeGreaterThan(tiesOf(relation).likely(1, 2))
    expect(both.likely(1, 2)).toBe(0.95)
  })
})
