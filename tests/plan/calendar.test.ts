import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { file, importFiles } from '../import/support.ts'

/** A moment of the user's own clock, as a calendar states it in UTC. */
const utc = (day: number, hour: number) =>
  new Date(2026, 10, day, hour).toISOString().replace(/[-:]/g, '').replace('.000', '')
const meeting = (day: number, from: number, hours: number) => [
  'BEGIN:VEVENT',
  `UID:m${day}`,
  'DTSTAMP:20261101T090000Z',
  `DTSTART:${utc(day, from)}`,
  `DTEND:${utc(day, from + hours)}`,
  'SUMMARY:Board',
  'ORGANIZER:mailto:ada@harbour.example',
  'ATTENDEE;CN=Bo Lind:mailto:bo@two.example',
  'END:VEVENT',
]
const calendar = (...meetings: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//T//EN', ...meetings.flat(), 'END:VCALENDAR', ''].join('\r\n')

describe('a week with appointments', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await test.call(registry.workspace.update, { ownerEmails: ['ada@harbour.example'] })
    await test.call(registry.network.add, { kind: 'career', purpose: 'A next role' })
    const { personId } = await test.call(registry.people.add, { givenName: 'Ines', familyName: 'Solberg' })
    await test.call(registry.interaction.log, { personId, channel: 'phone', on: '2026-10-01', minutes: 20 })
    await test.call(registry.few.add, { personId, reason: 'Opened a door' })
  })
  afterEach(() => test.close())

  it('gives a call the first free time between them, and the feed the same with a reminder', async () => {
    const before = await test.call(registry.plan.week)
    expect(before.items).toMatchObject([{ channel: 'phone', day: '2026-11-23', startsAt: '09:00' }])
    await importFiles(test, file('work.ics', calendar(meeting(23, 8, 11), meeting(24, 9, 2))))
    const after = await test.call(registry.plan.week)
    expect(after.items[0]).toMatchObject({ channel: 'phone', day: '2026-11-24', startsAt: '11:00' })
    const { content } = await test.call(registry.feed.calendar)
    expect(content).toContain('DTSTART:20261124T110000')
    expect(content).toContain('BEGIN:VALARM')
    expect(content).not.toMatch(/ATTENDEE|ORGANIZER/)
  })
})
