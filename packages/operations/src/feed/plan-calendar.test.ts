import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlannedItem, planCalendar } from './plan-calendar.ts'

const item: PlannedItem = {
  itemId: '2026-W48-ada-catch-up',
  day: '2026-11-30',
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
const calendarOf = (...items: readonly PlannedItem[]) => planCalendar({ weekOf: '2026-11-23', items })
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
        const calendar = calendarOf({ ...item, suggestion, person, reasons: [{ text: reason }] }, item)
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const names = unfolded(calendar)
          .split('\r\n')
          .map((line) => /^[A-Z-]+(?=[:;])/.exec(line)?.[0] ?? line)
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3)
        expect(names.filter((name) => name === 'ATTENDEE' || name === 'ORGANIZER')).toEqual([])
        expect(names.filter((name) => !/^[A-Z-]*$/.test(name))).toEqual([])
      }),
    )
  })
})
