import type { SourceFile } from '../source/index.ts'
import { attendeesOf } from './attendees.ts'
import { type DateValue, dateOf, dayKey } from './date-value.ts'
import { type CalendarEvent, find, readEvent } from './event.ts'
import { momentOf } from './moments.ts'
import type { OwnerTally } from './owner.ts'
import { readParts } from './read-parts.ts'
import { createZones, describeZone, type ZoneDescription, type Zones } from './zones.ts'

/** What reading an appointment must know of the rest of its file. */
export interface FileContext {
  readonly zones: Zones
  /** Whether a later one in the same file, or one of a higher sequence, says the same appointment anew. */
  readonly isSuperseded: (event: CalendarEvent) => boolean
  /** The dates of a recurring appointment for which others stand in: moments, and days as numbers. */
  readonly standIns: (uid: string) => StandIns
  /** The newest date anything in the file was written on; '' if nothing says. */
  readonly newest: string
}

export interface StandIns {
  readonly moments: ReadonlySet<number>
  readonly days: ReadonlySet<number>
}

interface Standing {
  line: number
  sequence: number
  stamp: string
}

const NO_STAND_INS: StandIns = { moments: new Set(), days: new Set() }

/**
 * Reads once through a file for what must be known before any appointment is: which of two versions counts, which dates have
 * been moved, what zones are called, who is in nearly all of them. Holds identifiers and dates, never appointments.
 */
export async function gatherFile(
  file: SourceFile,
  ownZone: string | undefined,
  tally: OwnerTally,
  signal: AbortSignal | undefined,
): Promise<FileContext> {
  const descriptions = new Map<string, ZoneDescription>()
  const standing = new Map<string, Standing>()
  const moved = new Map<string, DateValue[]>()
  let calendarZone = ''
  let newest = ''
  const take = (event: CalendarEvent): void => {
    const key = keyOf(event)
    const before = standing.get(key)
    if (before === undefined || !isNewer(before, event)) {
      standing.set(key, { line: event.line, sequence: event.sequence, stamp: event.stamp })
    }
    if (event.recurrenceId !== null) {
      const dates = moved.get(event.uid)
      if (dates === undefined) moved.set(event.uid, [event.recurrenceId])
      else dates.push(event.recurrenceId)
    }
    calendarZone ||= event.calendar.timeZone
    const stamp = find(event.properties, 'DTSTAMP') ?? find(event.properties, 'DTSTART')
    const date = stamp === undefined ? null : dateOf(stamp)
    if (date !== null) {
      const day = dayText(date)
      if (day > newest) newest = day
    }
    tally.add(event.calendar.method, event.calendar.name, attendeesOf(event.properties))
  }

  for await (const { parts } of readParts(file, signal).batches) {
    for (const part of parts) {
      if (part.name === 'VTIMEZONE') {
        const described = describeZone(part)
        if (described !== null) descriptions.set(...described)
      } else if (part.name === 'VEVENT' && part.fault === null) take(readEvent(part))
    }
  }
  const zones = createZones(descriptions, ownZone ?? calendarZone)
  return {
    zones,
    isSuperseded: (event) => standing.get(keyOf(event))?.line !== event.line,
    standIns: (uid) => {
      const dates = moved.get(uid)
      return dates === undefined ? NO_STAND_INS : standInsOf(dates, zones)
    },
    newest,
  }
}

/** Moments and days that dates stand for: a day alone stands for whatever begins on it. */
export function standInsOf(dates: readonly DateValue[], zones: Zones): StandIns {
  const moments = new Set<number>()
  const days = new Set<number>()
  for (const date of dates) {
    if (date.isDay) days.add(dayKey(date))
    else moments.add(momentOf(date, zones).epoch)
  }
  return { moments, days }
}

/** Sequence first (RFC 5546 §2.1.5), then the time of writing; of equals the later in the file counts. */
function isNewer(a: Standing, b: CalendarEvent): boolean {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence
  return a.stamp > b.stamp
}

function keyOf({ uid, recurrenceId }: CalendarEvent): string {
  return recurrenceId === null
    ? uid
    : `${uid}\n${dayText(recurrenceId)}T${recurrenceId.hour}:${recurrenceId.minute}`
}

const dayText = ({ year, month, day }: DateValue): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
