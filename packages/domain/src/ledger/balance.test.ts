import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAVOR_KINDS } from '../few/index.ts'
import { addDays } from '../plain-date.ts'
import { balanceOf, balanceOver, balancesOf, NO_BALANCE } from './balance.ts'
import { ASK_ANSWERS, FAVOR_DIRECTIONS, type LedgerEntry } from './entry.ts'
import { isAskHeldBack, whyHeldBack } from './held-back.ts'
import { entryOf, TODAY } from './ledger.fixture.ts'
import { balanceByMonth } from './series.ts'

const ago = (days: number) => addDays(TODAY, -days)
const balance = (...entries: readonly Partial<LedgerEntry>[]) => balanceOf(entries.map(entryOf), 'ana', TODAY)

describe('the balance with a person', () => {
  it('is nothing where nothing is on record', () => {
    expect(balance()).toEqual(NO_BALANCE)
    expect(balance({ personId: 'bram' })).toEqual(NO_BALANCE)
  })

  it('weighs what was given on the day by what is usual of its kind, or as the user says', () => {
    expect(balance({ kind: 'introduction' }).given).toEqual({ value: 4, count: 1, lastOn: TODAY })
    expect(balance({ kind: 'introduction', weight: 2 }).given.value).toBe(2)
  })

  it('halves what was given in a year, and what was received in two: each side with the other’s eyes', () => {
    const year = { madeOn: ago(365), weight: 4 }
    expect(balance(year).given.value).toBe(2)
    expect(balance({ ...year, direction: 'received' }).received.value).toBeCloseTo(4 * 2 ** -0.5, 5)
    expect(balance({ ...year, direction: 'received', madeOn: ago(730) }).received.value).toBe(2)
  })

  it('counts what has no date by half', () => {
    expect(balance({ madeOn: null, weight: 4 }).given).toEqual({ value: 2, count: 1, lastOn: null })
  })

  it('counts an ask that was granted on the side of whoever got something, since it was', () => {
    const asked = { direction: 'asked', kind: 'lead', madeOn: ago(20) } as const
    expect(balance(asked)).toMatchObject({ received: { count: 0 }, asked: { open: 1, openSince: ago(20) } })
    expect(balance({ ...asked, answer: 'declined', answeredOn: ago(3) })).toMatchObject({
      received: { count: 0 },
      asked: { open: 0, declined: 1 },
    })
    expect(balance({ ...asked, answer: 'granted', answeredOn: TODAY })).toMatchObject({
      received: { count: 1, value: 3, lastOn: TODAY },
      asked: { open: 0, granted: 1 },
    })
    expect(
      balance({ ...asked, direction: 'asked-of-me', answer: 'granted', answeredOn: TODAY }),
    ).toMatchObject({ given: { count: 1 }, received: { count: 0 }, askedOfMe: { granted: 1 } })
  })

  it('says who did more lately, and calls a small difference none', () => {
    expect(balance({ kind: 'introduction', direction: 'received' }).tilt).toBe('more-received')
    expect(balance({ kind: 'introduction' }).tilt).toBe('more-given')
    expect(balance({ kind: 'help' }, { kind: 'lead', direction: 'received', madeOn: ago(90) }).tilt).toBe(
      'even',
    )
    expect(balance({ kind: 'endorsement' }).tilt).toBe('even')
  })

  it('does not see what comes after the day it is asked for', () => {
    expect(balance({ madeOn: addDays(TODAY, 1) })).toEqual(NO_BALANCE)
    const asked = { direction: 'asked', madeOn: ago(9), answer: 'granted', answeredOn: ago(2) } as const
    expect(balanceOf([entryOf(asked)], 'ana', ago(5))).toMatchObject({ asked: { open: 1, granted: 0 } })
  })
})

describe('an ask', () => {
  it('is held back where nothing was given, and while another is open', () => {
    expect(whyHeldBack(NO_BALANCE)).toBe('nothing-given')
    expect(isAskHeldBack(balance({ direction: 'received' }))).toBe(true)
    expect(isAskHeldBack(balance({ kind: 'endorsement', madeOn: ago(900) }))).toBe(false)
    expect(whyHeldBack(balance({}, { direction: 'asked', madeOn: ago(10) }))).toBe('ask-open')
    expect(isAskHeldBack(balance({}, { direction: 'asked', madeOn: ago(200) }))).toBe(false)
  })
})

describe('the months', () => {
  it('show the balance as it was at the end of each, the last one as of today', () => {
    const months = balanceByMonth([entryOf({ madeOn: '2026-10-31', weight: 4 })], TODAY, 3)
    expect(months.map(({ month }) => month)).toEqual(['2026-09', '2026-10', '2026-11'])
    expect(months.map(({ given }) => given)).toEqual([
      0,
      4,
      balanceOver([entryOf({ madeOn: '2026-10-31', weight: 4 })], TODAY).given.value,
    ])
  })
})

const day = fc.integer({ min: -2000, max: 60 }).map((days) => addDays(TODAY, days))
const anyEntry = fc
  .record({
    personId: fc.constantFrom('ana', 'bram', 'cleo'),
    direction: fc.constantFrom(...FAVOR_DIRECTIONS),
    kind: fc.constantFrom(...FAVOR_KINDS),
    weight: fc.option(fc.integer({ min: 1, max: 5 })),
    madeOn: fc.option(day),
    answer: fc.option(fc.constantFrom(...ASK_ANSWERS)),
    answeredOn: fc.option(day),
  })
  .map(entryOf)
const ledger = fc.array(anyEntry, { maxLength: 30 })

describe('for any ledger', () => {
  it('the order of entries does not matter', () => {
    fc.assert(
      fc.property(
        ledger.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          expect(balancesOf(shuffled, TODAY).get('ana')).toEqual(balancesOf(entries, TODAY).get('ana'))
        },
      ),
    )
  })

  it('what was done fades and never grows by itself', () => {
    fc.assert(
      fc.property(ledger, fc.nat(3000), (entries, days) => {
        const past = entries.filter(
          ({ madeOn, answeredOn }) => (madeOn ?? '') <= TODAY && (answeredOn ?? '') <= TODAY,
        )
        const now = balanceOver(past, TODAY)
        const later = balanceOver(past, addDays(TODAY, days))
        expect(later.given.value).toBeLessThanOrEqual(now.given.value)
        expect(later.received.value).toBeLessThanOrEqual(now.received.value)
        expect(later.given.count).toBe(now.given.count)
      }),
    )
  })

  it('the people together make the whole', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const all = balanceOver(entries, TODAY)
        const each = [...balancesOf(entries, TODAY).values()]
        const sum = each.reduce((total, { given }) => total + given.value, 0)
        expect(sum).toBeCloseTo(all.given.value, 5)
      }),
    )
  })
})
