import { type RowOutcome, rejected, skipped } from '../csv/index.ts'
import type { ImportRow, MeetingRecord, PersonRef } from '../record.ts'
import { type Attendee, attendeesOf } from './attendees.ts'
import type { CalendarPart } from './calendar-part.ts'
import { channelOf } from './channel.ts'
import { dateOf } from './date-value.ts'
import { durationOf } from './duration.ts'
import { type CalendarEvent, find, readEvent } from './event.ts'
import type { Window } from './expand-rule.ts'
import type { FileContext } from './gather.ts'
import { MAX_ATTENDEES, MAX_NOTE, MAX_PRESENCES, MAX_TEXT } from './limits.ts'
import { instantOf, momentOf } from './moments.ts'
import { createBudget, occurrencesOf } from './occurrences.ts'
import type { CalendarOwner } from './owner.ts'

export type AppointmentOutcome = Omit<Extract<ImportRow, { record: unknown }>, 'line'> | RowOutcome

const FAULTS = {
  'line-too-long': 'One of its lines is longer than four million characters.',
  'event-too-large': 'It is longer than eight million characters.',
  'not-closed': 'It breaks off: its end is missing.',
} as const

const TEXT_BREAKS = /\s*[\r\n]+\s*/g

/** Reads the appointments of one file, each into its dates or the reason why not. */
export function createAppointmentReader(
  context: FileContext,
  owner: CalendarOwner,
  window: Window,
): (part: CalendarPart) => AppointmentOutcome {
  const budget = createBudget()

  return (part) => {
    if (part.fault !== null) return rejected(part.fault, FAULTS[part.fault])
    if (part.name !== 'VEVENT') {
      return skipped('no-appointment', `This is a ${part.name.slice(0, 20)}, not an appointment.`)
    }
    const event = readEvent(part)
    const reason = refusal(event, context)
    if (reason !== null) return reason
    if (isCancelled(event)) return cancelled(event, context)
    const startProperty = find(event.properties, 'DTSTART')
    if (startProperty === undefined) return rejected('no-start', 'It does not say when it begins.')
    const date = dateOf(startProperty)
    if (date === null) {
      return rejected('bad-date', `Its beginning "${startProperty.raw.trim().slice(0, 40)}" is no date.`)
    }
    const attendees = attendeesOf(event.properties)
    const met = whoMet(attendees, owner)
    if (!('participants' in met)) return met
    if (date.isDay && textOf(event, 'TRANSP').toUpperCase() === 'TRANSPARENT') {
      return skipped('all-day', 'It is a note on a whole day that leaves everybody free, not a meeting.')
    }
    const start = momentOf(date, context.zones)
    const { minutes, warning } = durationOf(event, date, start, context.zones)
    const { dates, warnings } = occurrencesOf(event, start, window, context, budget)
    if (dates.length === 0)
      return skipped('outside-window', 'None of its dates is in the time that was asked for.')
    const most = Math.max(1, Math.floor(MAX_PRESENCES / met.participants.length))
    const meeting = {
      kind: 'meeting',
      uid: event.uid,
      title: titleOf(event),
      minutes,
      channel: channelOf(event.properties),
      direction: met.direction,
      place: shortened(textOf(event, 'LOCATION').replace(TEXT_BREAKS, ', '), MAX_TEXT),
      participants: met.participants,
      note: shortened(textOf(event, 'DESCRIPTION'), MAX_NOTE),
    } as const
    const recurrenceId = standInFor(event, context)
    const records = dates.slice(-most).flatMap((epoch): MeetingRecord[] => {
      const startsAt = instantOf(epoch)
      return startsAt === null ? [] : [{ ...meeting, startsAt, recurrenceId }]
    })
    const tooMany = `It repeats among so many people that only its latest ${most} dates were read.`
    return outcomeOf(records, [warning, ...warnings, dates.length > most ? tooMany : null])
  }
}

function outcomeOf(
  [record, ...more]: readonly MeetingRecord[],
  remarks: readonly (string | null)[],
): AppointmentOutcome {
  if (record === undefined) return rejected('bad-date', 'Its beginning is outside the years 1 to 9999.')
  const warning = remarks.filter((each) => each !== null).join(' ')
  return { record, ...(more.length === 0 ? {} : { more }), ...(warning === '' ? {} : { warning }) }
}

function refusal(event: CalendarEvent, context: FileContext): RowOutcome | null {
  if (event.hasBadRecurrenceId) return rejected('bad-date', 'The date it stands in for cannot be read.')
  if (context.isSuperseded(event)) {
    return skipped('superseded', 'Another version of the same appointment in this file is newer.')
  }
  if (event.calendar.method === 'REPLY' || event.calendar.method === 'COUNTER') {
    return skipped('reply', 'This is an answer to an invitation, not the appointment itself.')
  }
  return null
}

const isCancelled = (event: CalendarEvent): boolean =>
  event.calendar.method === 'CANCEL' || textOf(event, 'STATUS').toUpperCase() === 'CANCELLED'

/** An appointment that was called off names nobody any more: it takes back what was said before. */
function cancelled(event: CalendarEvent, context: FileContext): AppointmentOutcome {
  const start = find(event.properties, 'DTSTART')
  const date = start === undefined ? null : dateOf(start)
  const startsAt = date === null ? null : instantOf(momentOf(date, context.zones).epoch)
  if (startsAt === null) return skipped('cancelled', 'It was called off.')
  return {
    record: {
      kind: 'meeting',
      uid: event.uid,
      recurrenceId: standInFor(event, context),
      isCancelled: true,
      title: titleOf(event),
      startsAt,
      minutes: null,
      channel: 'other',
      direction: 'mutual',
      place: null,
      participants: [],
      note: null,
    },
  }
}

/** The original start of the one date that this stands in for. */
const standInFor = ({ recurrenceId }: CalendarEvent, { zones }: FileContext): string | null =>
  recurrenceId === null ? null : instantOf(momentOf(recurrenceId, zones).epoch)

interface Met {
  readonly participants: readonly PersonRef[]
  readonly direction: MeetingRecord['direction']
}

/** The others in an appointment, and who asked for it. */
function whoMet(attendees: readonly Attendee[], owner: CalendarOwner): Met | RowOutcome {
  const isOwner = ({ person }: Attendee) => person.email !== null && owner.emails.has(person.email)
  const own = attendees.filter(isOwner)
  const others = attendees.filter((each) => !isOwner(each))
  if (others.length === 0) return skipped('no-attendees', 'Nobody else is named in it.')
  if (own.some(({ hasDeclined }) => hasDeclined)) return skipped('declined', 'You declined it.')
  const present = others.filter(({ hasDeclined }) => !hasDeclined)
  if (present.length === 0) return skipped('all-declined', 'Everybody else declined it.')
  if (present.length > MAX_ATTENDEES) {
    return skipped('too-many-attendees', `It names ${present.length} people: an announcement, not a meeting.`)
  }
  if (owner.emails.size === 0) {
    return rejected(
      'owner-unknown',
      'It cannot be told which of the people is you: say which e-mail addresses are yours, and import it again.',
    )
  }
  const organizer = attendees.find(({ isOrganizer }) => isOrganizer)
  return {
    participants: present.map(({ person }) => person),
    direction: organizer === undefined ? 'mutual' : isOwner(organizer) ? 'sent' : 'received',
  }
}

function titleOf(event: CalendarEvent): string | null {
  const isPrivate = /^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(event, 'CLASS'))
  const title = shortened(textOf(event, 'SUMMARY').replace(TEXT_BREAKS, ' '), MAX_TEXT)
  return title === null && isPrivate ? 'Private' : title
}

const textOf = (event: CalendarEvent, name: string): string => find(event.properties, name)?.text.trim() ?? ''

function shortened(text: string, most: number): string | null {
  if (text === '') return null
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`
}
