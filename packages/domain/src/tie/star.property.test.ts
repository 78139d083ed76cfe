import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonFacts } from '../person-facts.ts'
import type { Relationship } from '../strength/index.ts'
import { gatherTies, pairOf, probabilityOf, type TieRecords, tieWithUser, USER } from './index.ts'

const TODAY = '2026-11-23'

const day = fc
  .integer({ min: 0, max: 9_000 })
  .map((days) => new Date(days * 86_400_000 + 8e11).toISOString().slice(0, 10))
const somebody = fc.integer({ min: 0, max: 12 })

const records: fc.Arbitrary<TieRecords> = fc.record({
  introductions: fc.array(
    fc.record({
      connector: somebody,
      connectorName: fc.string(),
      met: somebody,
      other: somebody,
      state: fc.constantFrom('requested', 'agreed', 'made', 'met', 'declined', 'no-answer'),
      on: day,
    }),
    { maxLength: 6 },
  ),
  relations: fc.array(
    fc.record({ a: somebody, b: somebody, relation: fc.constantFrom('manager', 'spouse', 'friend') }),
    { maxLength: 6 },
  ),
  together: fc.array(
    fc.record({
      a: somebody,
      b: somebody,
      kind: fc.constantFrom('thread' as const, 'meeting' as const),
      times: fc.integer({ min: 1, max: 500 }),
      lastOn: day,
      smallest: fc.integer({ min: 2, max: 4 }),
    }),
    { maxLength: 6 },
  ),
  events: fc.array(
    fc.record({
      name: fc.string(),
      on: fc.option(day),
      people: fc.array(somebody, { maxLength: 50 }),
    }),
    { maxLength: 3 },
  ),
  positions: fc.array(
    fc
      .record({
        person: somebody,
        organizationId: fc.constantFrom('a', 'b'),
        startedOn: day,
        finishedOn: fc.option(day),
      })
      .map((position) => ({
        ...position,
        organization: position.organizationId,
        size: position.organizationId === 'a' ? ('11-50' as const) : null,
      })),
    { maxLength: 6 },
  ),
})

/** Who stands together in any one record. */
const namedTogether = ({ introductions, relations, together, events, positions }: TieRecords) => {
  const groups = [
    ...introductions.map(({ connector, met, other }) => [connector, met, other]),
    ...[...relations, ...together].map(({ a, b }) => [a, b]),
    ...events.map(({ people }) => people),
    ...['a', 'b'].map((id) =>
      positions.filter(({ organizationId }) => organizationId === id).map(({ person }) => person),
    ),
  ]
  return (a: number, b: number) => groups.some((group) => group.includes(a) && group.includes(b))
}

describe('ties', () => {
  it('are drawn between nobody whom no record names together, and are probabilities', () => {
    fc.assert(
      fc.property(records, (given) => {
        const areNamed = namedTogether(given)
        for (const [key, facts] of gatherTies(given, TODAY)) {
          const [a, b] = pairOf(key)
          expect(a).toBeLessThan(b)
          expect(areNamed(a, b)).toBe(true)
          expect(new Set(facts.map(({ kind }) => kind)).size).toBe(facts.length)
          const probability = probabilityOf(facts)
          expect(probability).toBeGreaterThan(0)
          expect(probability).toBeLessThanOrEqual(0.95)
        }
      }),
    )
  })

  it('are the same whatever the order of the records', () => {
    const likely = (given: TieRecords) =>
      new Map([...gatherTies(given, TODAY)].map(([key, facts]) => [key, probabilityOf(facts)]))
    fc.assert(
      fc.property(records, (given) => {
        const turned = likely({
          introductions: given.introductions.toReversed(),
          relations: given.relations.toReversed(),
          together: given.together.toReversed(),
          events: given.events.toReversed(),
          positions: given.positions.toReversed(),
        })
        const straight = likely(given)
        expect(turned.size).toBe(straight.size)
        for (const [key, probability] of straight) expect(turned.get(key)).toBeCloseTo(probability, 9)
      }),
    )
  })

  it('of a LinkedIn archive are a star: the user and each contact, whatever firms and days they share', () => {
    const contact = fc.record({
      organization: fc.constantFrom(null, 'Halden Freight', 'Acme'),
      connectedOn: fc.constantFrom('2021-02-03', '2024-05-06'),
      strength: fc.integer({ min: 0, max: 100 }),
      state: fc.constantFrom('unknown' as const, 'warm' as const, 'dormant' as const),
      sent: fc.nat(9),
      received: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(contact), (contacts) => {
        const none = { introductions: [], relations: [], together: [], events: [], positions: [] }
        expect(gatherTies(none, TODAY).size).toBe(USER)
        for (const { organization, connectedOn, ...stands } of contacts) {
          const person = { organization, connectedOn, given: 0, received: 0 } as PersonFacts
          const relationship = {
            ...stands,
            said: null,
            interactions: stands.sent + stands.received,
            firstContactOn: null,
            lastContactOn: null,
          } as Relationship
          const tie = tieWithUser(person, relationship, false)
          expect(tie?.probability).toBeGreaterThan(0)
          expect(tie?.probability).toBeLessThanOrEqual(0.95)
        }
      }),
    )
  })
})
