import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SaidCause } from './kinds.ts'
import type { TraceRecord } from './record.ts'
import { type CauseLink, splitCredit } from './split-credit.ts'
import { creditOf, sumOf, talk, traceOf } from './trace.fixture.ts'

const PEOPLE = ['a', 'b', 'c', 'd', 'e']
const person = fc.constantFrom(...PEOPLE)
const day = fc
  .integer({ min: 1, max: 300 })
  .map((offset) => new Date(Date.UTC(2025, 9, offset)).toISOString().slice(0, 10))

/** Any record of five people: introductions in circles, of oneself, on one day and on many. */
const record: fc.Arbitrary<TraceRecord> = fc.record({
  contacts: fc
    .array(
      fc.record({
        personId: person,
        on: day,
        channel: fc.constantFrom('phone' as const, 'email' as const),
        direction: fc.constantFrom('sent' as const, 'received' as const, 'mutual' as const),
      }),
      { maxLength: 30 },
    )
    .map((contacts) =>
      contacts.map((contact, at) => ({ ...contact, interactionId: `i${at}`, subject: null })),
    ),
  help: fc
    .array(
      fc.record({
        personId: person,
        on: fc.option(day),
        side: fc.constantFrom('given' as const, 'received' as const),
      }),
      { maxLength: 8 },
    )
    .map((help) => help.map((each, at) => ({ ...each, favorId: `f${at}`, text: '' }))),
  introductions: fc
    .array(fc.record({ connectorId: person, personId: person, on: day }), { maxLength: 12 })
    .map((all) => all.map((each, at) => ({ ...each, introductionId: `n${at}` }))),
  gatherings: fc
    .array(fc.record({ on: day, personIds: fc.array(person, { maxLength: 4 }) }), { maxLength: 4 })
    .map((all) => all.map((each, at) => ({ ...each, eventId: `e${at}`, name: 'A gathering' }))),
  connections: fc.array(fc.record({ personId: person, on: day }), { maxLength: 4 }),
  venues: fc
    .array(fc.record({ personId: person }), { maxLength: 3 })
    .map((all) => all.map((each, at) => ({ ...each, venueId: `v${at}`, name: 'A group' }))),
})

const causes: fc.Arbitrary<readonly SaidCause[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('person' as const), causeId: person, hadPart: fc.boolean() }),
    fc.record({
      kind: fc.constantFrom('interaction' as const, 'introduction' as const, 'favor' as const),
      causeId: fc.constantFrom('i0', 'i3', 'n0', 'n2', 'f1', 'nobody'),
      hadPart: fc.boolean(),
    }),
  ),
  { maxLength: 5 },
)

const people = fc.uniqueArray(person, { maxLength: 3 })

test('the credits of any outcome sum to 1, and none is below 0', () => {
  fc.assert(
    fc.property(people, record, causes, (personIds, rows, said) => {
      const trace = traceOf(personIds, rows, { causes: said, extra: ['e'] })
      expect(Math.abs(sumOf(trace) - 1)).toBeLessThan(1e-9)
      expect(trace.steps.every(({ credit }) => credit >= -1e-12)).toBe(true)
      const began = trace.chains.reduce((sum, { share }) => sum + share, 0)
      if (trace.steps.length > 0) expect(Math.abs(began - 1)).toBeLessThan(1e-9)
    }),
  )
})

test('every link goes from earlier to later, and every chain follows links', () => {
  fc.assert(
    fc.property(people, record, (personIds, rows) => {
      const { steps, links, chains } = traceOf(personIds, rows)
      const onOf = new Map(steps.map(({ id, on }) => [id, on]))
      const pairs = new Set(links.map(({ cause, effect }) => `${cause}>${effect}`))
      for (const { cause, effect } of links) {
        expect((onOf.get(cause) ?? '') <= (onOf.get(effect) ?? '2026-06-01')).toBe(true)
      }
      for (const { stepIds } of chains) {
        const way = [...stepIds, 'outcome']
        way.slice(1).forEach((id, at) => {
          expect(pairs.has(`${way[at]}>${id}`)).toBe(true)
        })
      }
    }),
  )
})

test('a conversation with somebody who has no part changes nothing', () => {
  fc.assert(
    fc.property(people, record, day, (personIds, rows, on) => {
      const more = { ...rows, contacts: [...rows.contacts, talk('stranger', on)] }
      expect(traceOf(personIds, more)).toEqual(traceOf(personIds, rows))
    }),
  )
})

test('the order of the rows makes no difference', () => {
  fc.assert(
    fc.property(people, record, (personIds, rows) => {
      const turned = {
        ...rows,
        contacts: [...rows.contacts].reverse(),
        help: [...rows.help].reverse(),
        introductions: [...rows.introductions].reverse(),
        gatherings: [...rows.gatherings].reverse(),
      }
      const trace = traceOf([...personIds].reverse(), turned)
      const expected = traceOf(personIds, rows)
      expect(trace.steps.map(({ id }) => id)).toEqual(expected.steps.map(({ id }) => id))
      for (const { id, credit } of expected.steps) expect(creditOf(trace, id)).toBeCloseTo(credit, 12)
    }),
  )
})

test('what had no part gets nothing', () => {
  fc.assert(
    fc.property(people, record, (personIds, rows) => {
      const trace = traceOf(personIds, rows)
      for (const step of trace.steps) {
        const [name] = step.names
        if (name === undefined || name.kind === 'person') continue
        const without = traceOf(personIds, rows, { causes: [{ ...name, hadPart: false }] })
        const left = without.steps.filter(({ names }) =>
          names.some(({ kind, causeId }) => kind === name.kind && causeId === name.causeId),
        )
        expect(left).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

test('links in a circle, to themselves, to nothing or without weight leave a sum of 1', () => {
  const node = fc.integer({ min: 0, max: 7 }).map((at) => (at === 0 ? 'outcome' : `n${at}`))
  const links: fc.Arbitrary<CauseLink[]> = fc.array(
    fc.record({
      cause: node,
      effect: fc.oneof(node, fc.constant('nowhere')),
      weight: fc.oneof(fc.double({ min: -1, max: 100 }), fc.constant(Number.NaN)),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(fc.array(day, { minLength: 8, maxLength: 8 }), links, (days, all) => {
      const happenings = days.map((on, at) => ({
        id: at === 0 ? 'outcome' : `n${at}`,
        on,
        kind: at === 0 ? 'outcome' : 'conversation',
      }))
      const { credit } = splitCredit(happenings, all, 'outcome')
      const sum = [...credit.values()].reduce((total, value) => total + value, 0)
      expect(Math.abs(sum - 1)).toBeLessThan(1e-9)
    }),
  )
})

test('everybody who introduced everybody on one day, and a lifetime of conversations, still make 1', () => {
  const crowd = Array.from({ length: 30 }, (_, at) => `p${at}`)
  const introductions = crowd.flatMap((connectorId) =>
    crowd.map((personId) => ({
      introductionId: `${connectorId} ${personId}`,
      connectorId,
      personId,
      on: '2026-03-01',
    })),
  )
  const lifetime = Array.from({ length: 3000 }, (_, at) =>
    // Further apart than a run of contacts lasts.
    talk('p0', new Date(Date.UTC(2026, 4, 1) - at * 32 * 86_400_000).toISOString().slice(0, 10)),
  )
  const trace = traceOf(['p0', 'p7'], {
    contacts: lifetime,
    help: [],
    introductions,
    gatherings: [{ eventId: 'e', name: 'All of them', on: '2020-01-01', personIds: crowd }],
    connections: [],
    venues: [],
  })
  expect(trace.steps.length).toBeGreaterThan(3000)
  expect(Math.abs(sumOf(trace) - 1)).toBeLessThan(1e-9)
})

test('a person merged into another leaves a sum of 1, and no introduction of oneself', () => {
  fc.assert(
    fc.property(people, record, (personIds, rows) => {
      const merged = (personId: string) => (personId === 'b' ? 'a' : personId)
      const trace = traceOf([...new Set(personIds.map(merged))], {
        contacts: rows.contacts.map((each) => ({ ...each, personId: merged(each.personId) })),
        help: rows.help.map((each) => ({ ...each, personId: merged(each.personId) })),
        introductions: rows.introductions.map((each) => ({
          ...each,
          connectorId: merged(each.connectorId),
          personId: merged(each.personId),
        })),
        gatherings: rows.gatherings.map((each) => ({ ...each, personIds: each.personIds.map(merged) })),
        connections: rows.connections.map((each) => ({ ...each, personId: merged(each.personId) })),
        venues: rows.venues.map((each) => ({ ...each, personId: merged(each.personId) })),
      })
      expect(Math.abs(sumOf(trace) - 1)).toBeLessThan(1e-9)
      for (const { kind, personIds: among } of trace.steps) {
        if (kind === 'introduction') expect(new Set(among).size).toBe(2)
      }
    }),
  )
})
