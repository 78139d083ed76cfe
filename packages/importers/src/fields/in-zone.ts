import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../record.ts'
import type { DateOrder } from './parse-date.ts'
import { type Reading, readMoment } from './read-date.ts'

/** Whether a text says itself how far its time is from UTC. */
const WITH_ZONE = /(?:\b(?:UTC|GMT)|\dZ|[+-]\d{2}:?\d{2})$/iu
const DATE_ONLY = /^\D*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\D*$/u

/**
 * A moment of a file whose times are those of a place. Without a zone of its own it is one of `timeZone`; a date without
 * a time stays the midnight of UTC, so that it does not slip into the day before.
 */
export function readMomentIn(
  text: string,
  order: DateOrder | undefined,
  timeZone: string | undefined,
): Reading<Instant> {
  const reading = readMoment(text, order)
  const trimmed = text.trim()
  if (reading.value === null || timeZone === undefined || WITH_ZONE.test(trimmed) || DATE_ONLY.test(trimmed))
    return reading
  const moment = Temporal.PlainDateTime.from(reading.value.slice(0, -1)).toZonedDateTime(timeZone).toInstant()
  return { value: moment.toString({ smallestUnit: 'second' }), problem: null }
}
