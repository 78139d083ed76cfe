import { CHANNELS, type Channel } from '../channel.ts'
import { type ContactLog, MUTUAL, RECEIVED } from './contact-log.ts'

/** Which sides spoke, as bits. */
export const WE_SPOKE = 1
export const THEY_SPOKE = 2

/** One dated contact with a person, as evidence takes it. */
export interface Contact {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number
  readonly sides: number
  readonly channel: Channel
  /** How many other people took part. */
  readonly others: number
  readonly isInvitation: boolean
}

export const contactAt = (log: ContactLog, entry: number): Contact => {
  const direction = log.direction[entry]
  return {
    at: log.at[entry] ?? Number.NaN,
    sides: direction === MUTUAL ? WE_SPOKE | THEY_SPOKE : direction === RECEIVED ? THEY_SPOKE : WE_SPOKE,
    channel: CHANNELS[log.channel[entry] ?? 0] ?? 'other',
    others: log.others[entry] ?? 0,
    isInvitation: log.isInvitation[entry] === 1,
  }
}

const MS_PER_DAY = 86_400_000
/** 0001-01-01 and 9999-12-31, in days since 1970-01-01: the days that have a `YYYY-MM-DD` form. */
const FIRST_DAY = -719_162
const LAST_DAY = 2_932_896

/** The UTC day of a moment, in days since 1970-01-01; null for a moment that is none, or no calendar's. */
export const dayOf = (at: number): number | null => {
  const day = Math.floor(at / MS_PER_DAY)
  return day >= FIRST_DAY && day <= LAST_DAY ? day : null
}

/** The entries of a person in the order of their time; null where the log has them so already. Equal times keep their order. */
export const orderOfTime = (log: ContactLog, start: number, end: number): Int32Array | null => {
  const timeOf = (entry: number) => {
    const at = log.at[entry] ?? Number.NaN
    return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at
  }
  for (let entry = start + 1; entry < end; entry += 1) {
    if (timeOf(entry - 1) > timeOf(entry)) {
      const entries = Int32Array.from({ length: end - start }, (_, step) => start + step)
      return entries.sort((a, b) => timeOf(a) - timeOf(b) || a - b)
    }
  }
  return null
}
