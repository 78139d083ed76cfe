import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonFacts } from '../person-facts.ts'
import { addDays } from '../plain-date.ts'
import { type Contact, logOf, personOf } from './log.fixture.ts'
import type { Relationship } from './relationship.ts'
import { relationships } from './relationships.ts'

const TODAY = '2026-11-23'
const ago = (days: number) => addDays(TODAY, -days)

const read = (
  contacts: readonly Contact[],
  facts: Partial<PersonFacts> = {},
  today = TODAY,
): Relationship => {
  const [relationship] = relationships(logOf([contacts]), [personOf(facts)], today)
  if (relationship === undefined) throw new Error('one person in, one relationship out')
  return relationship
}

/** A mutual contact every `step` days, up to `until` days ago. */
const every = (step: number, count: number, until = step): Contact[] =>
  Array.from({ length: count }, (_, index) => ({ at: ago(until + (count - 1 - index) * step) }))

describe('strength', () => {
  it('is about 70 for a mutual contact a month, 30 for one a quarter', () => {
    expect(read(every(30, 60, 15)).strength).toBeCloseTo(70, -1)
    expect(read(every(90, 20, 45)).strength).toBeCloseTo(30, -1)
  })

  it('counts days, not messages', () => {
    const one = read([{ at: ago(10) }])
    const many = read(Array.from({ length: 50 }, () => ({ at: ago(10) })))
    expect(many.strength).toBe(one.strength)
    expect(many.contactDays).toBe(1)
    expect(read([{ at: ago(10) }, { at: ago(9) }]).strength).toBeGreaterThan(one.strength)
  })

  it('halves the evidence every 120 days', () => {
    const fresh = read(every(1, 4, 0)).strength
    const old = read(every(1, 4, 120)).strength
    expect(Math.log2(1 - old / 100) / Math.log2(1 - fresh / 100)).toBeCloseTo(0.5, 1)
  })

  it('counts half where only they ever spoke', () => {
    const mutual = read(every(3, 8)).strength
    const oneSided = read(
      every(3, 8).map((contact) => ({ ...contact, direction: 'received' as const })),
    ).strength
    expect(Math.log2(1 - oneSided / 100) / Math.log2(1 - mutual / 100)).toBeCloseTo(0.5, 1)
  })

  it('sinks with each message of ours in a row that stays without an answer', () => {
    const sent = (count: number): Contact[] =>
      Array.from({ length: count }, () => ({ at: ago(2), direction: 'sent' }))
    const after = (count: number) => read([...every(20, 10), ...sent(count)]).strength
    expect([after(2), after(3)]).toEqual([after(3), after(2)].toSorted((a, b) => b - a))
    expect(after(3)).toBeLessThan(after(1))
  })

  it('weighs a meeting over a call, a call over a message, and a message to one over a message to many', () => {
    const strengths = [
      read([{ at: ago(3), others: 20 }]),
      read([{ at: ago(3) }]),
      read([{ at: ago(3), channel: 'phone' }]),
      read([{ at: ago(3), channel: 'in-person' }]),
    ].map((relationship) => relationship.strength)
    expect(strengths).toEqual(strengths.toSorted((a, b) => a - b))
    expect(new Set(strengths).size).toBe(4)
  })

  it('takes an invitation for little, and not for an interaction', () => {
    const invited = read([{ at: ago(3), direction: 'sent', isInvitation: true }], { connectedOn: ago(400) })
    expect(invited).toMatchObject({ interactions: 0, lastContactOn: null, unanswered: 0, state: 'unknown' })
    expect(invited.strength).toBeLessThan(read([{ at: ago(3), direction: 'sent' }]).strength)
  })
})

describe('state', () => {
  it('is unknown with nothing on record but an old connection', () => {
    expect(read([])).toMatchObject({ state: 'unknown', strength: 0, firstContactOn: null, rhythmDays: null })
    expect(read([], { connectedOn: '2021-02-08' }).state).toBe('unknown')
  })

  it('is new within 90 days of meeting while little was said', () => {
    expect(read([], { connectedOn: ago(90) }).state).toBe('new')
    expect(read([], { connectedOn: ago(91) }).state).toBe('unknown')
    expect(
      read([
        { at: ago(40), direction: 'sent' },
        { at: ago(39), direction: 'received' },
      ]).state,
    ).toBe('new')
    expect(read(every(7, 3)).state).toBe('warm')
  })

  it('is not new for somebody known long before the connection', () => {
    expect(read([{ at: ago(900) }], { connectedOn: ago(10) }).state).toBe('dormant')
  })

  it('goes from warm to cooling to dormant as the silence outgrows the former rhythm', () => {
    const monthly = (silence: number) => read(every(30, 12, silence)).state
    expect([60, 61, 240, 241].map(monthly)).toEqual(['warm', 'cooling', 'cooling', 'dormant'])
    const yearly = (silence: number) => read(every(365, 6, silence)).state
    expect([180, 181, 545, 546].map(yearly)).toEqual(['warm', 'cooling', 'cooling', 'dormant'])
  })

  it('lapses after years of silence, later where there was much between the two', () => {
    const monthly = (count: number, silence: number) => read(every(30, count, silence)).state
    expect([1096, 1097].map((silence) => monthly(4, silence))).toEqual(['dormant', 'lapsed'])
    expect([2192, 2193].map((silence) => monthly(12, silence))).toEqual(['dormant', 'lapsed'])
    const yearly = (silence: number) => read(every(365, 3, silence)).state
    expect([3653, 3654].map(yearly)).toEqual(['dormant', 'lapsed'])
  })

  it('goes by the rhythm of the whole time, and tells that of late', () => {
    const anew = [{ at: ago(2000) }, ...every(14, 50, 7)]
    expect(read(anew).rhythmDays).toBeLessThan(16)
    expect(read(every(30, 6)).rhythmDays).toBe(30)
  })

  it('takes a recommendation for evidence', () => {
    expect(read([], { lastRecommendedMeOn: ago(20) })).toMatchObject({ state: 'warm', interactions: 0 })
  })

  it('does not let a crowd keep a tie warm', () => {
    const contacts = [...every(30, 6, 500), { at: ago(2), others: 40 }]
    expect(read(contacts).state).toBe('dormant')
  })
})

describe('what the user says', () => {
  const said = { strength: 80, reason: 'We talk at the school gate', on: ago(5) }

  it('goes before what was read, which is kept beside it', () => {
    const silent = read(every(30, 3, 400))
    expect(read(every(30, 3, 400), { said })).toEqual({ ...silent, strength: 80, said })
  })

  it('is not heard before the day it was said', () => {
    expect(read([], { said }, ago(6))).toMatchObject({ strength: 0, readStrength: 0, said: null })
  })
})

describe('the forecast', () => {
  it('stands beside the strength: a chance and days for who was in touch, nothing for who never was', () => {
    const monthly = read(every(30, 12))
    expect(monthly.p30).toBeGreaterThan(0)
    expect(monthly.expectedDays).toBeGreaterThan(0)
    expect(monthly.pRevive).toBeNull()
    expect(read([])).toMatchObject({ p30: 0, expectedDays: null, pRevive: null })
  })

  it('gives a chance of coming alive to ties that fell silent', () => {
    expect(read(every(30, 12, 400)).pRevive).toBeGreaterThan(0)
  })
})

describe('whose turn it is', () => {
  it('is ours where they wrote last, one-to-one', () => {
    const contacts: Contact[] = [
      { at: ago(30), direction: 'sent' },
      { at: ago(20), direction: 'received' },
    ]
    expect(read(contacts)).toMatchObject({ awaitingSince: ago(20), unanswered: 0 })
    expect(read([...contacts, { at: ago(10), direction: 'sent' }]).awaitingSince).toBeNull()
    expect(read([...contacts, { at: ago(10), direction: 'sent', others: 2 }]).awaitingSince).toBeNull()
    expect(read([{ at: ago(20), direction: 'received', others: 1 }]).awaitingSince).toBeNull()
  })

  it('counts what we sent in a row without an answer', () => {
    const sent = (days: number): Contact => ({ at: ago(days), direction: 'sent' })
    expect(read([{ at: ago(50), direction: 'received' }, sent(40), sent(30), sent(20)]).unanswered).toBe(3)
    expect(read([sent(40), sent(30), { at: ago(20), direction: 'received' }]).unanswered).toBe(0)
    expect(read([sent(40), { at: ago(20), direction: 'received', others: 5 }]).unanswered).toBe(1)
  })

  it('knows the channel that works from where they took part', () => {
    const contacts: Contact[] = [
      { at: ago(60), channel: 'linkedin', direction: 'sent' },
      { at: ago(50), channel: 'linkedin', direction: 'sent' },
      { at: ago(40), channel: 'email', direction: 'received' },
    ]
    expect(read(contacts)).toMatchObject({ bestChannel: 'email', lastChannel: 'email' })
    expect(read([{ at: ago(5), direction: 'sent' }]).bestChannel).toBeNull()
  })
})

describe('strange evidence', () => {
  it('does not see what comes after today, as when a clock jumped or a plan is made for a past date', () => {
    const past: Contact[] = [{ at: ago(20), direction: 'received' }]
    const future: Contact[] = [{ at: addDays(TODAY, 1), direction: 'sent' }, { at: '9999-12-31' }]
    const facts = { connectedOn: addDays(TODAY, 5), lastRecommendedMeOn: addDays(TODAY, 9) }
    expect(read([...past, ...future], facts)).toEqual(read(past))
    expect(read(future, facts).state).toBe('unknown')
  })

  it('reads contacts out of order in the order of their time', () => {
    const contacts = [...every(9, 12)]
    expect(read(contacts.toReversed())).toEqual(read(contacts))
  })

  it('skips times that are none, or outside the years 1 to 9999', () => {
    const times = [
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      Date.parse('-000044-03-15'),
      Number.POSITIVE_INFINITY,
    ]
    expect(read(times.map((at) => ({ at }))).interactions).toBe(0)
    expect(read([{ at: Number.NaN }, { at: ago(9) }, { at: Number.NaN }]).interactions).toBe(1)
  })

  it('reads the years 1 and 9999', () => {
    expect(read([{ at: '0001-01-01' }], {}, '0001-01-02')).toMatchObject({
      lastContactOn: '0001-01-01',
      state: 'new',
    })
    expect(read([{ at: '0001-01-01' }], {}, '9999-12-31')).toMatchObject({ strength: 0, state: 'lapsed' })
  })

  it('takes 100,000 messages with one person', () => {
    const contacts = Array.from({ length: 100_000 }, (_, index) => ({
      at: Date.parse(`${TODAY}T12:00:00Z`) - (100_000 - index) * 3_600_000,
    }))
    expect(read(contacts)).toMatchObject({ strength: 100, state: 'warm', interactions: 100_000 })
  })

  it('gives everybody a relationship, also without entries in the log', () => {
    const people = [personOf(), personOf({ personId: 'p2' })]
    expect(relationships(logOf([]), people, TODAY)).toHaveLength(2)
  })
})

const contact: fc.Arbitrary<Contact> = fc.record({
  at: fc.integer({ min: -2000, max: 400 }).map((days) => addDays(TODAY, days)),
  direction: fc.constantFrom('sent', 'received', 'mutual'),
  channel: fc.constantFrom('linkedin', 'email', 'phone', 'in-person', 'other'),
  others: fc.constantFrom(0, 0, 1, 255),
  isInvitation: fc.boolean(),
})

describe('for any contacts', () => {
  it('stays between 0 and 100, counts add up, and later events change nothing', () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 40 }), (contacts) => {
        const sorted = contacts.toSorted((a, b) => String(a.at).localeCompare(String(b.at)))
        const relationship = read(sorted)
        expect(Number.isInteger(relationship.strength)).toBe(true)
        expect(relationship.strength).toBeGreaterThanOrEqual(0)
        expect(relationship.strength).toBeLessThanOrEqual(100)
        expect(relationship.sent + relationship.received).toBeLessThanOrEqual(relationship.interactions)
        expect(relationship.awaitingSince !== null && relationship.unanswered > 0).toBe(false)
        expect(read(sorted.filter((entry) => String(entry.at) <= TODAY))).toEqual(relationship)
      }),
    )
  })

  it('never loses strength by a word with each other on a new day', () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 30 }), (all) => {
        const contacts = all.filter(({ at }) => at !== TODAY)
        expect(read([...contacts, { at: TODAY }]).strength).toBeGreaterThanOrEqual(read(contacts).strength)
      }),
    )
  })
})
