import { dateExists } from '../fields/calendar.ts'
import type { Property } from './property.ts'
import { parameter } from './property.ts'

/** A date or moment as a calendar writes it, known to exist. */
export interface DateValue {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** A day without a time. */
  readonly isDay: boolean
  readonly isUtc: boolean
  /** The name of its zone; '' for one that floats. */
  readonly zone: string
}

const FORM = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/i

/** Reads a property's date; null if it is none or does not exist. */
export function dateOf(property: Property): DateValue | null {
  return readDate(property.raw.trim(), parameter(property, 'tzid'))
}

/** Reads a property's dates, of a period its start. Those that cannot be read are counted. */
export function datesOf(
  property: Property,
  limit: number,
): { readonly dates: readonly DateValue[]; readonly unread: number } {
  const zone = parameter(property, 'tzid')
  const dates: DateValue[] = []
  let unread = 0
  for (let from = 0; from < property.raw.length; ) {
    const comma = property.raw.indexOf(',', from)
    const to = comma === -1 ? property.raw.length : comma
    const [start = ''] = property.raw.slice(from, Math.min(to, from + 64)).split('/')
    const date = dates.length < limit ? readDate(start.trim(), zone) : null
    if (date === null) unread += 1
    else dates.push(date)
    from = to + 1
  }
  return { dates, unread }
}

function readDate(text: string, zone: string): DateValue | null {
  const found = FORM.exec(text)
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const isDay = found[4] === undefined
  const [hour, minute] = [Number(found[4] ?? 0), Number(found[5] ?? 0)]
  // A leap second is the one before it: no zone's rules know of them.
  const second = Math.min(Number(found[6] ?? 0), 59)
  if (!dateExists(year, month, day) || hour > 23 || minute > 59 || Number(found[6] ?? 0) > 60) return null
  return { year, month, day, hour, minute, second, isDay, isUtc: found[7] !== undefined, zone }
}

/** A day by its date alone, to compare days by. */
export const dayKey = ({ year, month, day }: Pick<DateValue, 'year' | 'month' | 'day'>): number =>
  (year * 100 + month) * 100 + day
