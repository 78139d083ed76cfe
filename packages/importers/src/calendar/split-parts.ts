import type { CalendarHeader, CalendarPart, PartFault } from './calendar-part.ts'
import { MAX_EVENT, MAX_ZONE } from './limits.ts'
import type { ContentLine } from './split-lines.ts'

const NO_HEADER: CalendarHeader = { method: '', name: '', timeZone: '' }
const NO_LINES: readonly string[] = []

/** Everything else of an appointment, attached files above all, is never held. */
const READ = new Set(
  (
    'UID DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID SEQUENCE DTSTAMP LAST-MODIFIED CREATED SUMMARY ' +
    'DESCRIPTION LOCATION URL STATUS CLASS TRANSP ORGANIZER ATTENDEE CONFERENCE X-GOOGLE-CONFERENCE ' +
    'X-MICROSOFT-SKYPETEAMSMEETINGURL X-MICROSOFT-ONLINEMEETINGEXTERNALLINK X-GOOGLE-HANGOUT ' +
    'X-MICROSOFT-CDO-BUSYSTATUS'
  ).split(' '),
)
const READ_OF_ZONE = new Set(['TZID', 'X-LIC-LOCATION', 'TZOFFSETTO'])
/** Components that hold others. */
const FRAMES = new Set(['VCALENDAR', 'VEVENT'])

interface OpenPart {
  readonly line: number
  readonly name: string
  readonly lines: string[]
  length: number
  depth: number
  fault: PartFault | null
}

/**
 * Cuts a calendar into its parts by their `BEGIN` and `END`, so that a broken one costs no other. Tolerant: a part that is
 * not closed ends where the next begins, and components inside an appointment (alarms) are passed over.
 */
export function createPartSplitter(): {
  readonly take: (line: ContentLine) => CalendarPart | null
  readonly finish: () => CalendarPart | null
} {
  let calendar = NO_HEADER
  let open: OpenPart | null = null

  const close = (fault: PartFault | null): CalendarPart | null => {
    if (open === null) return null
    const { line, name, lines } = open
    const found = open.fault ?? fault
    open = null
    return { line, name, lines: found === null ? lines : NO_LINES, fault: found, calendar }
  }
  const begin = (name: string, line: number): CalendarPart | null => {
    if (open !== null && !FRAMES.has(name) && name !== open.name) {
      open.depth += 1
      // A time zone's own parts are told apart, an appointment's are not read.
      if (open.name === 'VTIMEZONE') hold(open, `BEGIN:${name}`)
      return null
    }
    const unfinished = close('not-closed')
    if (name === 'VCALENDAR') calendar = NO_HEADER
    else open = { line, name, lines: [], length: 0, depth: 0, fault: null }
    return unfinished
  }
  const end = (name: string): CalendarPart | null => {
    if (open === null) return null
    if (name === open.name) return close(null)
    if (name === 'VCALENDAR') return close('not-closed')
    open.depth = Math.max(0, open.depth - 1)
    return null
  }

  return {
    take: ({ line, text, start }) => {
      const name = propertyName(start)
      if (name === 'BEGIN' || name === 'END') {
        const component = start
          .slice(name.length + 1)
          .trim()
          .toUpperCase()
        return name === 'BEGIN' ? begin(component, line) : end(component)
      }
      if (open === null) calendar = withProperty(calendar, name, text ?? '')
      else if (isRead(open, name)) {
        if (text === null) open.fault = 'line-too-long'
        else hold(open, text)
      }
      return null
    },
    finish: () => close('not-closed'),
  }
}

function isRead({ name, depth, fault }: OpenPart, property: string): boolean {
  if (fault !== null) return false
  return name === 'VTIMEZONE' ? READ_OF_ZONE.has(property) : depth === 0 && READ.has(property)
}

function hold(part: OpenPart, text: string): void {
  part.length += text.length
  if (part.name === 'VTIMEZONE') {
    if (part.length <= MAX_ZONE) part.lines.push(text)
    return
  }
  if (part.length <= MAX_EVENT) {
    part.lines.push(text)
    return
  }
  part.fault = 'event-too-large'
  part.lines.length = 0
}

function withProperty(header: CalendarHeader, name: string, text: string): CalendarHeader {
  const value = text.slice(text.indexOf(':') + 1).trim()
  if (name === 'METHOD') return { ...header, method: value.toUpperCase() }
  if (name === 'X-WR-CALNAME') return { ...header, name: value }
  return name === 'X-WR-TIMEZONE' ? { ...header, timeZone: value } : header
}

function propertyName(start: string): string {
  const end = start.search(/[;:]/)
  return (end === -1 ? start : start.slice(0, end)).trim().toUpperCase()
}
