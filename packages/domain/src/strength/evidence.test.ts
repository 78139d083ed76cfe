import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toDayNumber } from '../plain-date.ts'
import { contactAt } from './contact.ts'
import { fullDepth } from './depth.ts'
import { type Evidence, gatherEvidence, noEvidence, withContact } from './evidence.ts'
import { gatherAll } from './gather-all.ts'
import { STATED_HALF_LIVES } from './half-lives.ts'
import { type Contact, logOf } from './log.fixture.ts'

const TODAY = '2026-11-23'
const DAY = toDayNumber(TODAY)
const WEIGHING = { halfLives: { ...STATED_HALF_LIVES, email: 45, phone: 270 }, depth: fullDepth }

const gathered = (contacts: readonly Contact[]) => gatherEvidence(logOf([contacts]), 0, DAY, WEIGHING)

const oneByOne = (contacts: readonly Contact[]): Evidence | null => {
  const log = logOf([contacts])
  let evidence: Evidence | null = noEvidence()
  for (const entry of contacts.keys()) {
    evidence = evidence && withContact(evidence, contactAt(log, entry), WEIGHING)
  }
  return evidence
}

const moment = fc.integer({ min: -2000 * 24, max: 12 }).map((hours) => Date.parse(TODAY) + hours * 3_600_000)

const contact: fc.Arbitrary<Contact> = fc.record({
  at: fc.oneof({ arbitrary: moment, weight: 20 }, { arbitrary: fc.constant(Number.NaN), weight: 1 }),
  direction: fc.constantFrom('sent', 'received', 'mutual'),
  channel: fc.constantFrom('linkedin', 'email', 'phone', 'in-person', 'other'),
  others: fc.constantFrom(0, 0, 0, 1, 4, 255),
  isInvitation: fc.boolean(),
})

const byTime = (a: Contact, b: Contact) => Number(a.at) - Number(b.at)

describe('evidence', () => {
  it('with one more contact is the same as gathered again', () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 40 }), (contacts) => {
        const real = contacts.filter(({ at }) => !Number.isNaN(at)).sort(byTime)
        expect(oneByOne(real)).toEqual(gathered(real))
        expect(gathered(contacts)).toEqual(gathered(real))
      }),
    )
  })

  it('stays as it is when it is added to', () => {
    const before = gathered([{ at: addDays(TODAY, -9), direction: 'sent' }])
    const kept = structuredClone(before)
    const more = contactAt(logOf([[{ at: addDays(TODAY, -8), direction: 'received' }]]), 0)
    expect(withContact(before, more, WEIGHING)?.theirAnswers?.some((count) => count > 0)).toBe(true)
    expect(before).toEqual(kept)
  })

  it('cannot take a contact older than the last: it is to be gathered again', () => {
    const last = gathered([{ at: addDays(TODAY, -9) }])
    const earlier = contactAt(logOf([[{ at: addDays(TODAY, -10) }]]), 0)
    expect(withContact(last, earlier, WEIGHING)).toBeNull()
  })

  it('is the same for a contact without a day', () => {
    const last = gathered([{ at: addDays(TODAY, -9) }])
    expect(withContact(last, contactAt(logOf([[{ at: Number.NaN }]]), 0), WEIGHING)).toBe(last)
  })
})

const people = fc.array(fc.array(contact, { maxLength: 6 }), { minLength: 1, maxLength: 5 })

describe('the evidence of everybody', () => {
  it('carried over to a newer log is the same as gathered again, whoever came, went, moved or changed', () => {
    fc.assert(
      fc.property(
        people,
        fc.array(fc.tuple(fc.nat(6), fc.array(contact, { maxLength: 2 }), fc.boolean()), { maxLength: 5 }),
        (before, moves) => {
          const gathered = gatherAll(logOf(before), TODAY, WEIGHING.halfLives)
          // Each person of the newer log: who they were, contacts added at the end, and whether their first was removed.
          const log = logOf(
            moves.map(([place, added, isCut]) => [...(before[place] ?? []), ...added].slice(isCut ? 1 : 0)),
          )
          const placeOf = (person: number) => {
            const place = moves[person]?.[0] ?? -1
            return place < before.length ? place : -1
          }
          expect(gatherAll(log, TODAY, WEIGHING.halfLives, { gathered, placeOf })).toEqual(
            gatherAll(log, TODAY, WEIGHING.halfLives),
          )
        },
      ),
    )
  })

  it('keeps what is known of people of whom nothing changed', () => {
    const log = logOf([[{ at: addDays(TODAY, -3) }]])
    const gathered = gatherAll(log, TODAY, WEIGHING.halfLives)
    const again = gatherAll(log, TODAY, WEIGHING.halfLives, { gathered, placeOf: (person) => person })
    expect(again.evidence[0]).toBe(gathered.evidence[0])
  })
})
