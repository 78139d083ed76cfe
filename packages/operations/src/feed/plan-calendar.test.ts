import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlannedItem, planCalendar } from './plan-calendar.ts'

const item: PlannedItem = {
  itemId: '2026-W48-ada-catch-up',
  day: '2026-11-30',
  startsAt: null,
  state: 'open',
  followUpId: null,
  person: 'Ada Okafor',
  title: 'Director, Procurement',
  organization: 'Harbour Freight',
  suggestion: 'Ask Ada how the move to Halden went; coffee?',
  channel: 'in-person',
  minutes: 60,
  objective: null,
  reasons: [{ text: '12 messages until March 2023, silent since' }],
}
/** Any character at all, those among them that are no letters. */
const character = fc
  .integer({ min: 0, max: 0x2_ffff })
  .map((code) => String.fromCodePoint(code).toWellFormed())
const calendarOf = (...items: readonly PlannedItem[]) =>
  planCalendar({ weekOf: '2026-11-23', items, followUpsDue: [] })
const unfolded = (text: string) => text.replace(/\r\n /g, '')

describe('the plan as a calendar', () => {
  it('gives each item a whole day under a name that stays', () => {
    const lines = unfolded(calendarOf(item)).split('\r\n')
    expect(lines).toContain('UID:2026-W48-ada-catch-up@plan.rapport')
    expect(lines).toContain('DTSTART;VALUE=DATE:20261130')
    expect(lines).toContain('DTEND;VALUE=DATE:20261201')
    expect(lines).toContain('TRANSP:TRANSPARENT')
    expect(lines).toContain('SUMMARY:Ask Ada how the move to Halden went\\; coffee?')
    expect(lines).toContain(
      'DESCRIPTION:Ada Okafor\\, Director\\, Procurement\\, Harbour Freight\\nIn person\\, 60 minutes\\n\\n• 12 messages until March 2023\\, silent since',
    )
  })

  it('gives a call its time, wherever the user is, with a reminder; agreed ones keep the hour', () => {
    const call = { ...item, channel: 'phone', startsAt: '14:30', minutes: 25 }
    const open = unfolded(calendarOf(call)).split('\r\n')
    expect(open).toContain('DTSTART:20261130T143000')
    expect(open).toContain('DURATION:PT25M')
    expect(open).toContain('TRANSP:TRANSPARENT')
    expect(open).toContain('STATUS:TENTATIVE')
    expect(open.slice(open.indexOf('BEGIN:VALARM'), open.indexOf('END:VALARM') + 1)).toEqual([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT10M',
      'DESCRIPTION:Ask Ada how the move to Halden went\\; coffee?',
      'END:VALARM',
    ])
    const agreed = calendarOf({ ...call, state: 'agreed' })
    expect(agreed).toContain('TRANSP:OPAQUE')
    expect(agreed).toContain('STATUS:CONFIRMED')
  })

  it('names the promises that are due, once each', () => {
    const due = { followUpId: 'f1', person: 'Bo Lind', text: 'Send the template', dueOn: '2026-11-26' }
    const calendar = (kept: string | null) =>
      planCalendar({ weekOf: '2026-11-23', items: [{ ...item, followUpId: kept }], followUpsDue: [due] })
    expect(calendar(null)).toContain('SUMMARY:Send the template (Bo Lind)')
    expect(calendar(null)).toContain('UID:f1@follow-up.rapport')
    expect(calendar('f1')).not.toContain('f1@follow-up.rapport')
  })

  it('is the same text for the same plan', () => {
    expect(calendarOf(item)).toBe(calendarOf(item))
  })

  it('is a calendar without entries when there is nothing to do', () => {
    expect(calendarOf()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
    expect(calendarOf()).not.toContain('VEVENT')
  })

  it('holds one entry an item and no property of anybody’s making, whatever names and notes say', () => {
    const text = fc.oneof(
      fc.string({ unit: character, maxLength: 120 }),
      fc.constant('x\r\nATTENDEE:mailto:mira@harbour.example\r\nEND:VEVENT'),
    )
    fc.assert(
      fc.property(text, text, text, (suggestion, person, reason) => {
        const hostile = { ...item, suggestion, person, startsAt: '09:00', reasons: [{ text: reason }] }
        const followUpsDue = [{ followUpId: 'f1', person, text: suggestion, dueOn: '2026-11-26' }]
        const calendar = planCalendar({ weekOf: '2026-11-23', items: [hostile, item], followUpsDue })
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const names = unfolded(calendar)
          .split('\r\n')
          .map((line) => /^[A-Z-]+(?=[:;])/.exec(line)?.[0] ?? line)
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(5)
        expect(names.filter((name) => name === 'ATTENDEE' || name === 'ORGANIZER')).toEqual([])
        expect(names.filter((name) => !/^[A-Z-]*$/.test(name))).toEqual([])
      }),
    )
  })
})
