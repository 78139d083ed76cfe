import { type Day, isWeekend, SECONDS_PER_DAY } from '../calendar.ts'
import type { Random } from '../random.ts'

const MINUTE = 60
const HOUR = 3600
const WORKDAY_BEGINS_HOUR = 6
const EVENING_ENDS_HOUR = 21

/** Seconds since 1970 at which someone begins to write: office hours, or for friends evenings and weekends. */
export function startOfExchange(random: Random, day: Day, isPrivate: boolean): number {
  let chosen = day
  if (!isPrivate && isWeekend(chosen) && random.chance(0.85)) chosen += 2
  const hour = isPrivate ? random.int(16, 20) : Math.floor(random.bell(12, 6))
  return chosen * SECONDS_PER_DAY + hour * HOUR + random.int(0, HOUR - 1)
}

/** When the next message of an exchange is written: within minutes, hours or days, and not in the night. */
export function nextMoment(random: Random, previous: number, sameWriter: boolean): number {
  const die = random.next()
  let gap = random.int(2 * MINUTE, 50 * MINUTE)
  if (die > 0.45) gap = random.int(HOUR, 9 * HOUR)
  if (die > 0.8) gap = random.int(14 * HOUR, 4 * SECONDS_PER_DAY)
  if (die > 0.97) gap = random.int(5 * SECONDS_PER_DAY, 16 * SECONDS_PER_DAY)
  // A second message by the same writer carries news, such as "I got it!", so time has passed.
  if (sameWriter) gap += random.int(4 * HOUR, 3 * SECONDS_PER_DAY)
  const moment = previous + gap
  const hour = Math.floor((moment % SECONDS_PER_DAY) / HOUR)
  if (hour >= WORKDAY_BEGINS_HOUR && hour < EVENING_ENDS_HOUR) return moment
  const midnight =
    hour < WORKDAY_BEGINS_HOUR
      ? moment - (moment % SECONDS_PER_DAY)
      : moment - (moment % SECONDS_PER_DAY) + SECONDS_PER_DAY
  return midnight + random.int(7 * HOUR, 9 * HOUR)
}
