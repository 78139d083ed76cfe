import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryOf } from '../ledger/ledger.fixture.ts'
import type { PersonFacts } from '../person-facts.ts'
import { addDays } from '../plain-date.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import { capOf } from './cap.ts'
import { driveByOf } from './drive-by.ts'
import type { DriveByInput } from './input.ts'
import { introducedBy } from './introduced.ts'

const TODAY = '2026-11-23'
const ago = (days: number) => addDays(TODAY, -days)

type Known = Partial<PersonFacts> & { readonly contacts?: readonly Contact[] }

const shown = (known: readonly Known[], change: Partial<DriveByInput> = {}) =>
  driveByOf({
    people: known.map(({ contacts: _, ...facts }, index) => personOf({ personId: `p${index}`, ...facts })),
    contacts: logOf(known.map(({ contacts }) => contacts ?? [])),
    gatherings: [],
    introduced: new Map(),
    promised: new Map(),
    letGo: new Set(),
    hoursPerWeek: 3,
    months: 12,
    today: TODAY,
    ...change,
  })

const sent = (on: string): Contact => ({ at: on, direction: 'sent' })
const received = (on: string): Contact => ({ at: on, direction: 'received' })
const talk = (on: string): Contact => ({ at: on, channel: 'in-person' })

describe('the drive-by figure', () => {
  it('tells a follow-up within two days from one within thirty, from a later one, from none', () => {
    const { total } = shown([
      { connectedOn: ago(100), contacts: [sent(ago(98))] },
      { connectedOn: ago(100), contacts: [sent(ago(70))] },
      { connectedOn: ago(100), contacts: [sent(ago(69))] },
      { connectedOn: ago(100) },
      { connectedOn: ago(30) },
    ])
    expect(total).toEqual({ met: 5, within2Days: 1, within30Days: 2, later: 1, never: 1, open: 1, rate: 0.5 })
  })

  it('counts a line sent on the day of connecting, and not the invitation', () => {
    expect(shown([{ connectedOn: ago(50), contacts: [sent(ago(50))] }]).total.within2Days).toBe(1)
    const invited = { ...sent(ago(50)), isInvitation: true }
    expect(shown([{ connectedOn: ago(50), contacts: [invited] }]).total.never).toBe(1)
  })

  it('takes the first talk for the meeting, and the line after it for the follow-up', () => {
    expect(shown([{ contacts: [talk(ago(50))] }]).total).toMatchObject({ met: 1, never: 1 })
    expect(shown([{ contacts: [talk(ago(50)), sent(ago(50))] }]).total.within2Days).toBe(1)
    expect(shown([{ contacts: [talk(ago(50)), talk(ago(40))] }]).total).toMatchObject({
      within2Days: 0,
      within30Days: 1,
    })
  })

  it('asks for a word of the user’s own: what they wrote is none', () => {
    const { total, debt } = shown([{ connectedOn: ago(40), contacts: [received(ago(38))] }])
    expect(total.never).toBe(1)
    expect(debt[0]).toMatchObject({ suggestion: 'Write back to Mira' })
  })

  it('does not count who is only in an address book, or was written with long before, or was in a crowd', () => {
    expect(shown([{}, { contacts: [sent(ago(20))] }]).total.met).toBe(0)
    expect(shown([{ connectedOn: ago(50), contacts: [sent(ago(81))] }]).total.met).toBe(0)
    expect(shown([{ contacts: [{ ...talk(ago(20)), others: 40 }] }]).total.met).toBe(0)
    expect(shown([{ isNamed: false, connectedOn: ago(20) }]).total.met).toBe(0)
  })

  it('begins with the messages that led to the meeting', () => {
    const { total, byMonth } = shown([{ connectedOn: '2026-09-03', contacts: [sent('2026-08-20')] }])
    expect(total.never).toBe(1)
    expect(byMonth.find(({ met }) => met > 0)?.month).toBe('2026-08')
  })

  it('says nothing of what comes after today', () => {
    expect(
      shown([{ connectedOn: addDays(TODAY, 3) }, { connectedOn: ago(40), contacts: [sent('9999-12-31')] }])
        .total,
    ).toMatchObject({
      met: 1,
      never: 1,
    })
  })
})

describe('where people were met', () => {
  it('is the event of the days before, by its series', () => {
    const met = { connectedOn: ago(39) }
    const gathering = (name: string, attendees: readonly string[]) => ({
      name,
      on: ago(40),
      size: attendees.length,
      attendees,
    })
    const crowd = Array.from({ length: 60 }, (_, index) => `guest${index}`)
    const { bySource } = shown([met, met, met], {
      gatherings: [
        gathering('Logistics Summit 2026', ['p0', ...crowd]),
        gathering('Logistics Summit 2025', ['p1', ...crowd]),
      ],
    })
    expect(bySource).toMatchObject([
      { source: 'event', name: 'Logistics Summit', met: 2 },
      { source: 'connection', name: null, met: 1 },
    ])
  })

  it('is a small table by itself, since one meets everybody there', () => {
    const gatherings = [{ name: 'Dinner at the yard', on: ago(5), size: 2, attendees: ['p0', 'p1'] }]
    expect(shown([{}, {}], { gatherings }).total).toMatchObject({ met: 2, open: 2 })
  })

  it('is the introduction that names them in full', () => {
    const people = [
      personOf({ personId: 'ana', name: 'Ana Ribeiro' }),
      personOf({ personId: 'p1', name: 'Jonas Brandt' }),
      personOf({ personId: 'x1', name: 'Mira Adler' }),
      personOf({ personId: 'x2', name: 'Mira Adler' }),
    ]
    const entry = entryOf({
      direction: 'received',
      kind: 'introduction',
      madeOn: ago(44),
      text: 'Introduced me to Jonas Brandt and Mira Adler',
    })
    const introduced = introducedBy([entry], people)
    expect([...introduced]).toEqual([['p1', { by: 'Ana Ribeiro', on: ago(44) }]])
    const { bySource, debt } = shown([{}, { personId: 'p1', connectedOn: ago(40) }], { introduced })
    expect(bySource).toMatchObject([{ source: 'introduction', met: 1 }])
    expect(debt[0]?.reasons[0]?.text).toBe('Met through Ana Ribeiro, 14 October')
  })
})

describe('what is missing', () => {
  it('names first whose thirty days end soonest, then the last met of those they are over for', () => {
    const { debt } = shown([
      { connectedOn: ago(80) },
      { connectedOn: ago(2) },
      { connectedOn: ago(29) },
      { connectedOn: ago(35) },
      { connectedOn: ago(91) },
    ])
    expect(debt.map(({ personId, daysLeft }) => [personId, daysLeft])).toEqual([
      ['p2', 1],
      ['p1', 28],
      ['p3', -5],
      ['p0', -50],
    ])
  })

  it('leaves out whom the user lets go or lets rest, and tells what was promised', () => {
    const { debt } = shown(
      [
        { connectedOn: ago(9) },
        { connectedOn: ago(9), rest: { until: null, reason: null } },
        { connectedOn: ago(9), rest: { until: ago(1), reason: null } },
      ],
      { letGo: new Set(['p0']), promised: new Map([['p2', addDays(TODAY, 2)]]) },
    )
    expect(debt).toMatchObject([{ personId: 'p2', promisedOn: addDays(TODAY, 2) }])
  })
})

describe('the cap on new people', () => {
  it('is what the hours allow, less what it takes to catch up', () => {
    expect(capOf(0, 3)).toMatchObject({ perWeek: 4, capacity: 4, toCatchUp: 0, weeks: 0 })
    expect(capOf(12, 3)).toMatchObject({ perWeek: 1, toCatchUp: 3, weeks: 4 })
    expect(capOf(100, 3)).toMatchObject({ perWeek: 0, toCatchUp: 4, weeks: 25 })
    expect(capOf(100, 3).text).toMatch(/Until then, new people can wait\.$/)
    expect(capOf(5, 0)).toMatchObject({ perWeek: 0, weeks: null })
  })

  it('is never below zero, and falls as more people wait', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.double({ min: 0, max: 60, noNaN: true }), (a, b, hours) => {
        const [fewer, more] = [capOf(Math.min(a, b), hours), capOf(Math.max(a, b), hours)]
        expect(more.perWeek).toBeGreaterThanOrEqual(0)
        expect(more.perWeek).toBeLessThanOrEqual(fewer.perWeek)
      }),
    )
  })
})

describe('a notice', () => {
  it('says what stands in the way of a figure', () => {
    expect(shown([]).notice?.code).toBe('no-people')
    expect(shown([{}]).notice?.code).toBe('nobody-met')
    expect(shown([{ connectedOn: ago(50) }]).notice?.code).toBe('no-contacts')
    expect(shown([{ connectedOn: ago(50), contacts: [sent(ago(49))] }]).notice?.code).toBe('too-few')
  })
})

const anyContact: fc.Arbitrary<Contact> = fc.record({
  at: fc.integer({ min: -500, max: 40 }).map((days) => addDays(TODAY, days)),
  direction: fc.constantFrom('sent', 'received', 'mutual'),
  channel: fc.constantFrom('linkedin', 'email', 'phone', 'in-person'),
  others: fc.constantFrom(0, 2, 60),
  isInvitation: fc.boolean(),
})
const anybody = fc.record({
  connectedOn: fc.option(fc.integer({ min: -500, max: 40 }).map((days) => addDays(TODAY, days))),
  contacts: fc.array(anyContact, { maxLength: 8 }),
})

describe('for any people', () => {
  it('everybody met is in exactly one lot, and the months and the sources add up', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), (known) => {
        const { total, byMonth, bySource } = shown(known)
        expect(total.within30Days + total.later + total.never + total.open).toBe(total.met)
        expect(total.within2Days).toBeLessThanOrEqual(total.within30Days)
        for (const parts of [byMonth, bySource]) {
          expect(parts.reduce((sum, { met }) => sum + met, 0)).toBe(total.met)
        }
      }),
    )
  })
})
