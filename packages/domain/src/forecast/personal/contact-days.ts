import { type ContactLog, MUTUAL, RECEIVED } from '../../strength/contact-log.ts'

/** Bits of `ContactDays.sides`. */
export const WE_SPOKE = 1
export const THEY_SPOKE = 2

/**
 * The log as days with contact, grouped by person like the log itself, oldest first and each day once. What a crowd
 * or a click says is weighed down here, so that everything after it reads days only.
 */
export interface ContactDays {
  /** Length: people + 1. */
  readonly offsets: Int32Array
  /** Days since 1970-01-01 UTC. */
  readonly day: Int32Array
  /** 0 to 1: how much of the day's deepest contact was meant for this person. */
  readonly weight: Float64Array
  readonly sides: Uint8Array
}

const MS_PER_DAY = 86_400_000
/** 0001-01-01, in days since 1970-01-01: what lies before is a broken clock's. */
const FIRST_DAY = -719_162
/** An invitation to connect is a click, at most with a line of text. A judgement. */
const INVITATION_WEIGHT = 0.25

/** Contacts after `today`, without a date or before the year 1 are not seen; those out of order are put in order. */
export const contactDaysOf = (log: ContactLog, today: number): ContactDays => {
  const people = Math.max(0, log.offsets.length - 1)
  const offsets = new Int32Array(people + 1)
  const day = new Int32Array(log.at.length)
  const weight = new Float64Array(log.at.length)
  const sides = new Uint8Array(log.at.length)
  let size = 0
  for (let person = 0; person < people; person += 1) {
    const first = size
    const start = log.offsets[person] as number
    const end = log.offsets[person + 1] as number
    const order = orderOfTime(log, start, end)
    for (let step = 0; step < end - start; step += 1) {
      const entry = order === null ? start + step : (order[step] as number)
      const on = Math.floor((log.at[entry] as number) / MS_PER_DAY)
      if (!(on >= FIRST_DAY && on <= today)) continue
      if (size === first || day[size - 1] !== on) {
        day[size] = on
        size += 1
      }
      const isInvitation = log.isInvitation[entry] === 1
      const depth = isInvitation ? INVITATION_WEIGHT : 1 / (1 + (log.others[entry] as number))
      weight[size - 1] = Math.max(weight[size - 1] as number, depth)
      if (!isInvitation) sides[size - 1] = (sides[size - 1] as number) | sidesOf(log.direction[entry])
    }
    offsets[person + 1] = size
  }
  return {
    offsets,
    day: day.subarray(0, size),
    weight: weight.subarray(0, size),
    sides: sides.subarray(0, size),
  }
}

const sidesOf = (direction: number | undefined): number =>
  direction === MUTUAL ? WE_SPOKE | THEY_SPOKE : direction === RECEIVED ? THEY_SPOKE : WE_SPOKE

/** The order of the person's entries by time; null where the log has them so already. */
const orderOfTime = (log: ContactLog, start: number, end: number): Int32Array | null => {
  const timeOf = (entry: number) => {
    const at = log.at[entry] as number
    return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at
  }
  for (let entry = start + 1; entry < end; entry += 1) {
    if (timeOf(entry - 1) <= timeOf(entry)) continue
    const entries = Int32Array.from({ length: end - start }, (_, step) => start + step)
    return entries.sort((a, b) => timeOf(a) - timeOf(b) || a - b)
  }
  return null
}
