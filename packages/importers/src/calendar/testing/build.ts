import type { ReadOptions } from '../../importer.ts'
import { readBy } from '../../mail/testing/collect.ts'
import type { MeetingRecord } from '../../record.ts'
import { source } from '../../testing/read-all.ts'
import * as calendar from '../index.ts'

export const OWNER = 'ola@own.example'
export const ANNA = 'ATTENDEE;CN=Anna Weber:mailto:Anna.Weber@one.example'
const TODAY = '2026-11-23'

export const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
export const ics = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
export const meeting = (uid: string, ...lines: readonly string[]): string =>
  event(`UID:${uid}`, 'SUMMARY:Talk', `ORGANIZER:mailto:${OWNER}`, ANNA, ...lines)

/** Reads a calendar of the owner's on 23 November 2026. */
export async function read(text: string | Uint8Array, options: ReadOptions = {}, name = 'calendar.ics') {
  const found = await readBy(calendar, [source(name, text)], {
    today: TODAY,
    ownerEmails: [OWNER],
    ...options,
  })
  const meetings = found.records.filter((record): record is MeetingRecord => record.kind === 'meeting')
  return { ...found, meetings, starts: meetings.map(({ startsAt }) => startsAt) }
}
