import type { DateValue } from './date-value.ts'
import { dateOf } from './date-value.ts'
import type { CalendarEvent } from './event.ts'
import { find } from './event.ts'
import { MAX_MINUTES } from './limits.ts'
import { type Moment, momentOf } from './moments.ts'
import type { Zones } from './zones.ts'

export interface Duration {
  readonly minutes: number | null
  readonly warning: string | null
}

const UNKNOWN: Duration = { minutes: null, warning: null }
const FORM = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i

/** How long an appointment lasts, by its end or its duration; what cannot be is left out with a warning. */
export function durationOf(event: CalendarEvent, date: DateValue, start: Moment, zones: Zones): Duration {
  if (date.isDay) return UNKNOWN
  const endProperty = find(event.properties, 'DTEND')
  if (endProperty !== undefined) {
    const end = dateOf(endProperty)
    if (end === null) return { minutes: null, warning: 'Its end cannot be read.' }
    const minutes = Math.round((momentOf(end, zones).epoch - start.epoch) / 60_000)
    if (minutes < 0) return { minutes: null, warning: 'It ends before it begins: its end was left out.' }
    return checked(minutes)
  }
  const text = find(event.properties, 'DURATION')?.raw.trim()
  if (text === undefined || text === '') return UNKNOWN
  const found = FORM.exec(text)
  if (found === null) return { minutes: null, warning: `Its duration "${text.slice(0, 40)}" cannot be read.` }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  return checked(Math.round(((weeks * 7 + days) * 24 + hours) * 60 + minutes + seconds / 60))
}

function checked(minutes: number): Duration {
  if (minutes <= MAX_MINUTES) return { minutes, warning: null }
  return { minutes: null, warning: 'It lasts longer than a month: its end was left out.' }
}
