import { daysBetween } from './dates/calendar.ts'

export const PACE_STATES = [
  'not-started',
  'ahead',
  'on-pace',
  'behind',
  'reached',
  'over',
  'not-measured',
] as const
/** `over`: the last day has gone by and it was not reached. `not-measured`: no amount, or no day to reach it by. */
export type PaceState = (typeof PACE_STATES)[number]

export interface Progress {
  readonly amount: number | null
  readonly done: number
  /** `YYYY-MM-DD`, each. */
  readonly startedOn: string
  readonly due: string | null
  readonly today: string
}

export interface Pace {
  /** Of the amount, 0 to 1; null where there is none. */
  readonly share: number | null
  /** Of the time, 0 to 1; null where it has no end. */
  readonly expectedShare: number | null
  readonly state: PaceState
  /** How many a month from today on would reach it; null where that cannot be said. */
  readonly perMonthNeeded: number | null
  readonly text: string
}

/** Of the whole amount: as much as may be missing or more before one is behind or ahead, for people come one by one. */
const TOLERANCE = 0.15
const DAYS_PER_MONTH = 30.44

/** Where an objective stands against an even pace from its first day to its last. */
export const paceOf = ({ amount, done, startedOn, due, today }: Progress): Pace => {
  if (amount === null || !(amount > 0)) {
    return {
      share: null,
      expectedShare: expectedBy(startedOn, due, today),
      state: 'not-measured',
      perMonthNeeded: null,
      text: 'Nothing is counted here, so there is no pace to show.',
    }
  }
  const share = Math.min(1, Math.max(0, done) / amount)
  const expectedShare = expectedBy(startedOn, due, today)
  const soFar = `${number(done)} of ${number(amount)}`
  const at = (state: PaceState, text: string, perMonthNeeded: number | null): Pace => ({
    share,
    expectedShare,
    state,
    perMonthNeeded,
    text,
  })
  if (done >= amount) return at('reached', `${soFar}: reached.`, 0)
  if (due === null || expectedShare === null)
    return at('not-measured', `${soFar}, with no last day to reach it by.`, null)
  if (today > due) return at('over', `${soFar} when the time was over.`, null)
  const perMonthNeeded = ((amount - done) / Math.max(1, daysBetween(today, due) + 1)) * DAYS_PER_MONTH
  if (today < startedOn) return at('not-started', `${soFar}; it has not begun.`, perMonthNeeded)
  const needed = `${soFar}; ${neededInWords(perMonthNeeded, amount - done, daysBetween(today, due))}`
  if (share - expectedShare > TOLERANCE)
    return at('ahead', `${needed} Ahead of an even pace.`, perMonthNeeded)
  if (expectedShare - share <= TOLERANCE)
    return at(done === 0 && expectedShare === 0 ? 'not-started' : 'on-pace', `${needed}`, perMonthNeeded)
  return at('behind', `${needed} Behind an even pace.`, perMonthNeeded)
}

const expectedBy = (startedOn: string, due: string | null, today: string): number | null => {
  if (due === null) return null
  const whole = daysBetween(startedOn, due)
  if (whole <= 0) return today >= due ? 1 : 0
  return Math.min(1, Math.max(0, daysBetween(startedOn, today) / whole))
}

const neededInWords = (perMonth: number, missing: number, daysLeft: number): string => {
  if (daysLeft < DAYS_PER_MONTH) {
    return `${number(missing)} to go in ${daysLeft === 0 ? 'one day' : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`}.`
  }
  // A tenth of a meeting is nothing one could do in a month.
  if (perMonth < 1) {
    const months = Math.floor(1 / perMonth)
    return `one ${months === 1 ? 'a month' : `${missing === 1 ? 'in' : 'every'} ${months} months`} would do it.`
  }
  return `about ${number(Math.round(perMonth * 10) / 10)} a month would do it.`
}

const number = (value: number): string => String(Math.round(value * 10) / 10)
