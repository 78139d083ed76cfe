import { instant, momentExists } from '../fields/calendar.ts'
import { monthNamed } from '../fields/months.ts'
import type { Instant } from '../record.ts'

/** The year of RFC 822: an older date is a clock that was never set. */
const FIRST_YEAR = 1982

/** RFC 5322 §3.3 and what is found: comments, two-digit years, names of zones, none at all (then UTC). */
export function readMailDate(text: string): Instant | null {
  const found =
    /(\d{1,2})[\s-]+(\p{L}{3,9})\.?[\s-]+(\d{2,4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([+-])(\d{2}):?(\d{2})|([A-Z]{1,4}))?/iu.exec(
      text.slice(0, 200),
    )
  if (found === null) return null
  const [, day, monthName = '', yearText = '', hour, minute, second] = found
  const month = monthNamed(monthName)
  const year = fullYear(yearText)
  if (month === undefined || year < FIRST_YEAR) return null
  const offset =
    found[7] === undefined
      ? zoneOffset(found[10] ?? '')
      : (Number(found[8]) * 60 + Number(found[9])) * (found[7] === '-' ? -1 : 1)
  return checkedInstant(year, month, Number(day), Number(hour), Number(minute), Number(second ?? 0), offset)
}

/** The date in the line that an mbox puts before a mail: "From anna@one.example Fri Nov 20 10:00:00 +0000 2026". */
export function readEnvelopeDate(envelope: string): Instant | null {
  const found =
    /\b(\p{L}{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([+-])(\d{2})(\d{2}))?.*?\s(\d{4})\b/u.exec(
      envelope.slice(0, 300),
    )
  if (found === null) return null
  const month = monthNamed(found[1] ?? '')
  const offset =
    found[6] === undefined ? 0 : (Number(found[7]) * 60 + Number(found[8])) * (found[6] === '-' ? -1 : 1)
  if (month === undefined) return null
  return checkedInstant(
    Number(found[9]),
    month,
    Number(found[2]),
    Number(found[3]),
    Number(found[4]),
    Number(found[5] ?? 0),
    offset,
  )
}

function checkedInstant(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  offset: number,
): Instant | null {
  const parts = { year, month, day, hour, minute, second: Math.min(second, 59), offset }
  return momentExists(parts) ? instant(parts) : null
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length >= 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** Zones RFC 5322 §4.3 names; any other letters say nothing, and are taken for UTC as it asks. */
function zoneOffset(name: string): number {
  const hours: Readonly<Record<string, number>> = {
    EST: -5,
    EDT: -4,
    CST: -6,
    CDT: -5,
    MST: -7,
    MDT: -6,
    PST: -8,
    PDT: -7,
  }
  return (hours[name.toUpperCase()] ?? 0) * 60
}
