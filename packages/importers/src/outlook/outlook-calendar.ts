import { createHash } from 'node:crypto'
import { byHeader, type RowOutcome, recorded, rejected, skipped, type TableKind } from '../csv/index.ts'
import { readMomentIn } from '../fields/in-zone.ts'
import { nameKey } from '../fields/person-name.ts'
import { settleOrder } from '../fields/settle-order.ts'
import { textOf } from '../fields/text.ts'
import type { MeetingRecord, PersonRef } from '../record.ts'

const COLUMNS = {
  subject: ['Subject', 'Betreff'],
  startDate: ['Start Date', 'Beginnt am'],
  startTime: ['Start Time', 'Beginnt um'],
  endDate: ['End Date', 'Endet am'],
  endTime: ['End Time', 'Endet um'],
  allDay: ['All day event', 'Ganztägiges Ereignis'],
  organizer: ['Meeting Organizer', 'Besprechungsplanung'],
  required: ['Required Attendees', 'Erforderliche Teilnehmer'],
  optional: ['Optional Attendees', 'Optionale Teilnehmer'],
  description: ['Description', 'Beschreibung'],
  place: ['Location', 'Ort'],
} as const

/** Meetings in the sample from which it may be told who is in all of them. */
const ENOUGH_MEETINGS = 3
/** The owner is in nearly every meeting of their own calendar; some are kept for others. */
const NEARLY_ALL = 0.8
/** Minutes of a week: an appointment that is longer is a time away, not a meeting of that length. */
const LONGEST = 7 * 24 * 60
const VIDEO = /\b(?:zoom|teams|meet\.google|google meet|webex|skype|jitsi|gotomeeting)\b/iu
const PHONE = /^(?:tel|phone|call)\b|^\+?[\d\s()./-]{7,}$/iu

/** Appointments as Outlook exports them; those with other people in them are meetings. */
export const outlookCalendar: TableKind = {
  kind: 'outlook-calendar',
  layoutOf: byHeader((columns) =>
    [COLUMNS.subject, COLUMNS.startDate, COLUMNS.organizer, COLUMNS.required].every((names) =>
      names.some((name) => columns.has(name)),
    ),
  ),
  reader: ({ columns, sampleRows }, _, { timeZone }) => {
    const read = (name: keyof typeof COLUMNS) => columns.reader(...COLUMNS[name])
    const [subject, place, description] = [read('subject'), read('place'), read('description')]
    const [startDate, startTime, endDate, endTime] = [
      read('startDate'),
      read('startTime'),
      read('endDate'),
      read('endTime'),
    ]
    const [organizer, required, optional, allDay] = [
      read('organizer'),
      read('required'),
      read('optional'),
      read('allDay'),
    ]
    const isEnglish = columns.has('Subject')
    const { order, remarks } = settleOrder(sampleRows.map(startDate), isEnglish ? 'month-first' : 'day-first')
    const everybody = (cells: readonly string[]): readonly string[] =>
      [organizer(cells), required(cells), optional(cells)].flatMap(namesIn)
    const owner = inNearlyAll(sampleRows.map(everybody))

    const row = (cells: readonly string[]): RowOutcome => {
      const isOwner = (name: string): boolean => owner !== null && nameKey(name) === owner
      const participants = unique(everybody(cells)).filter((name) => !isOwner(name))
      const startsAt = readMomentIn(`${startDate(cells)} ${startTime(cells)}`, order, timeZone)
      if (startsAt.value === null)
        return rejected('bad-date', startsAt.problem ?? 'This appointment has no date.')
      if (participants.length === 0) return skipped('no-attendees', 'Nobody else was in this appointment.')
      if (/^(?:true|wahr|1)$/iu.test(allDay(cells).trim())) {
        return skipped('all-day', 'This lasts all day: a date to remember rather than a meeting.')
      }
      const endsAt = readMomentIn(`${endDate(cells)} ${endTime(cells)}`, order, timeZone)
      const minutes =
        endsAt.value === null ? null : (Date.parse(endsAt.value) - Date.parse(startsAt.value)) / 60_000
      const called = textOf(organizer(cells))
      return recorded({
        kind: 'meeting',
        uid: uidOf(startsAt.value, subject(cells), everybody(cells)),
        recurrenceId: null,
        title: textOf(subject(cells)),
        startsAt: startsAt.value,
        minutes: minutes !== null && minutes >= 0 && minutes <= LONGEST ? Math.round(minutes) : null,
        channel: channelOf(place(cells)),
        direction: owner === null || called === null ? 'mutual' : isOwner(called) ? 'sent' : 'received',
        place: textOf(place(cells)),
        participants: participants.map(refOf),
        note: textOf(description(cells)),
      })
    }
    return { row, remarks }
  },
}

/** Outlook writes names, "Doe, Jane" among them, with semicolons between. */
const namesIn = (cell: string): readonly string[] => cell.split(';').flatMap((name) => textOf(name) ?? [])

function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()]
}

function inNearlyAll(meetings: readonly (readonly string[])[]): string | null {
  const shared = meetings.filter((names) => names.length > 1)
  if (shared.length < ENOUGH_MEETINGS) return null
  const counts = new Map<string, number>()
  for (const names of shared) {
    for (const key of new Set(names.map(nameKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] < shared.length * NEARLY_ALL) return null
  return second !== undefined && second[1] === first[1] ? null : first[0]
}

function refOf(name: string): PersonRef {
  const isAddress = /^[^\s@]+@[^\s@]+$/u.test(name)
  return { name: isAddress ? null : name, profile: null, email: isAddress ? name.toLowerCase() : null }
}

function channelOf(place: string): MeetingRecord['channel'] {
  const text = place.trim()
  if (VIDEO.test(text)) return 'video'
  if (PHONE.test(text)) return 'phone'
  return text === '' ? 'other' : 'in-person'
}

/** The file has no identifiers: the same appointment exported again is known by what it says. */
function uidOf(startsAt: string, subject: string, names: readonly string[]): string {
  const content = [startsAt, subject.trim(), ...names.map(nameKey)].join('\n')
  return `outlook-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`
}
