import { createHash } from 'node:crypto'
import type { CalendarHeader, CalendarPart } from './calendar-part.ts'
import { type DateValue, dateOf } from './date-value.ts'
import { type Property, parseProperty } from './property.ts'

/** An appointment's properties, and what tells it from others. */
export interface CalendarEvent {
  readonly line: number
  readonly calendar: CalendarHeader
  readonly properties: readonly Property[]
  /** The calendar's name for it, or a digest of what it holds where it has none. */
  readonly uid: string
  /** The date of a recurring appointment that this one stands in for. */
  readonly recurrenceId: DateValue | null
  /** Something stands in the place of such a date and is none. */
  readonly hasBadRecurrenceId: boolean
  readonly sequence: number
  /** When this state of it was written; '' if it does not say. */
  readonly stamp: string
}

/** Characters of an identifier that are kept as they are. */
const MAX_UID = 500

export function readEvent(part: CalendarPart): CalendarEvent {
  const properties = part.lines.map(parseProperty).filter((each) => each !== null)
  const recurrence = find(properties, 'RECURRENCE-ID')
  const recurrenceId = recurrence === undefined ? null : dateOf(recurrence)
  return {
    line: part.line,
    calendar: part.calendar,
    properties,
    uid: uidOf(properties),
    recurrenceId,
    hasBadRecurrenceId: recurrence !== undefined && recurrenceId === null,
    sequence: sequenceOf(find(properties, 'SEQUENCE')?.raw ?? ''),
    stamp: (find(properties, 'LAST-MODIFIED') ?? find(properties, 'DTSTAMP'))?.raw.trim().slice(0, 32) ?? '',
  }
}

export const find = (properties: readonly Property[], name: string): Property | undefined =>
  properties.find((each) => each.name === name)

function uidOf(properties: readonly Property[]): string {
  const uid = find(properties, 'UID')?.raw.trim() ?? ''
  if (uid !== '' && uid.length <= MAX_UID) return uid
  const told =
    uid !== ''
      ? uid
      : ['DTSTART', 'SUMMARY', 'ORGANIZER'].map((name) => find(properties, name)?.raw).join('\n')
  return `sha256-${createHash('sha256').update(told).digest('hex').slice(0, 32)}`
}

function sequenceOf(text: string): number {
  const value = Number(text.trim())
  return Number.isSafeInteger(value) && value >= 0 ? value : 0
}
