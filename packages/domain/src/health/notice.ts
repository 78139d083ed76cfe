import { addDays, toDayNumber } from '../plain-date.ts'
import { contactDay } from '../strength/index.ts'
import type { HealthInput, HealthNotice } from './health.ts'

/** Days of contacts below which a curve says little. */
const SHORT_HISTORY = 60

/** What keeps the picture from being full; null where nothing does. */
export const noticeOf = (input: HealthInput): HealthNotice | null => {
  if (input.people.length === 0) {
    return {
      code: 'no-people',
      text: 'There is nobody on record yet.',
      next: 'Bring your people in: rapport import FILE',
    }
  }
  const first = firstDay(input)
  if (first === null) {
    return {
      code: 'no-history',
      text: 'No message and no conversation is on record, so there is not enough to tell how things go.',
      next: 'Bring your messages, mail or calendar in: rapport import FILE',
    }
  }
  if (first > toDayNumber(addDays(input.today, -SHORT_HISTORY))) {
    return {
      code: 'short-history',
      text: 'What is on record begins less than two months ago: not enough to tell where things are going.',
      next: 'Bring older messages, mail or calendars in: rapport import FILE',
    }
  }
  return input.networks.some(({ members }) => members.size > 0)
    ? null
    : {
        code: 'no-members',
        text: 'Nobody is in a network yet, so how your networks fare cannot be told.',
        next: 'Say who belongs: rapport network suggest',
      }
}

const firstDay = ({ log, today }: HealthInput): number | null => {
  const last = toDayNumber(today)
  let first: number | null = null
  for (let entry = 0; entry < log.at.length; entry += 1) {
    if (log.isInvitation[entry] === 1) continue
    const day = contactDay(log.at[entry] ?? Number.NaN)
    if (day !== null && day <= last && (first === null || day < first)) first = day
  }
  return first
}
