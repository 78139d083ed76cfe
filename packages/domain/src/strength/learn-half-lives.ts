import { CHANNELS, type Channel } from '../channel.ts'
import { toDayNumber } from '../plain-date.ts'
import { dayOf, orderOfTime } from './contact.ts'
import type { ContactLog } from './contact-log.ts'
import { type HalfLives, STATED_HALF_LIVES } from './half-lives.ts'

/*
 * The half-life of each channel, learnt from the user's own past: the one by which faded contact days on that channel
 * best told who was in touch within the next 30 days, by the area under the ROC curve (ties count half). Taken from
 * `CANDIDATES`; where the channel's past is thin, or no candidate beats the stated one by enough, the stated one stays.
 * Complexity: contacts, plus sorting at most `MOST_ROWS` rows for each channel and candidate. Deterministic.
 */

/** In days. Shorter ones rank the next week better, but the number would flicker between two words; the forecast has them. */
const CANDIDATES = [14, 21, 30, 45, 60, 90, 120, 180, 270, 365] as const
const HORIZON_DAYS = 30
/** Looked back at, a horizon apart: two years. Older habits say little of today's. */
const MOST_SNAPSHOTS = 24
/** Rows (a person at a date) at most for each channel; past them every n-th person is taken. */
const MOST_ROWS = 6_000
/** Rows with and without a contact that must be there to learn anything. */
const FEWEST_OF_EACH = 50
/** By how much the area must be larger than the stated half-life's to be believed. About one standard error at 1,000 rows. */
const LEAST_GAIN = 0.01

/** Others taking part at most for a contact to show that two people are in touch; as in the evidence. */
const MOST_OTHERS = 3

/** Sees contacts before `day` only (`YYYY-MM-DD`). */
export const learnHalfLives = (log: ContactLog, day: string): HalfLives => {
  const today = toDayNumber(day)
  const everybody = daysOfAll(log, today)
  const learnt: Record<Channel, number> = { ...STATED_HALF_LIVES }
  CHANNELS.forEach((channel, index) => {
    const stated = STATED_HALF_LIVES[channel]
    const halfLives = [...new Set([...CANDIDATES, stated])]
    learnt[channel] = bestOf(rowsOf(everybody, index, today, halfLives), halfLives, stated)
  })
  return learnt
}

/** A person's contact days, oldest first, and on which channels each was, as bits. Days with a crowd are left out. */
interface Days {
  readonly day: readonly number[]
  readonly channels: readonly number[]
}

const daysOfAll = (log: ContactLog, today: number): readonly Days[] => {
  const people: Days[] = []
  for (let person = 0; person + 1 < log.offsets.length; person += 1) {
    const day: number[] = []
    const channels: number[] = []
    const start = log.offsets[person] ?? 0
    const end = log.offsets[person + 1] ?? start
    const order = orderOfTime(log, start, end)
    for (let step = 0; step < end - start; step += 1) {
      const entry = order === null ? start + step : (order[step] ?? start)
      const on = dayOf(log.at[entry] ?? Number.NaN)
      if (on === null || on >= today || !isPersonal(log, entry)) continue
      if (day.at(-1) !== on) {
        day.push(on)
        channels.push(0)
      }
      channels[day.length - 1] = (channels[day.length - 1] ?? 0) | (1 << (log.channel[entry] ?? 0))
    }
    if (day.length > 0) people.push({ day, channels })
  }
  return people
}

const isPersonal = (log: ContactLog, entry: number): boolean =>
  log.isInvitation[entry] !== 1 && (log.others[entry] ?? 0) <= MOST_OTHERS

interface Rows {
  /** By half-life asked for: faded contact days on the channel, of each row. */
  readonly faded: readonly Float64Array[]
  /** 1 where a contact on whatever channel followed within the horizon. */
  readonly isFollowed: Uint8Array
}

const rowsOf = (
  everybody: readonly Days[],
  channel: number,
  today: number,
  halfLives: readonly number[],
): Rows => {
  const bit = 1 << channel
  const people = everybody.flatMap(({ day, channels }) => {
    const onChannel = day.filter((_, index) => ((channels[index] ?? 0) & bit) !== 0)
    return onChannel.length === 0 ? [] : [{ day, onChannel }]
  })
  const stride = Math.max(1, Math.ceil((people.length * MOST_SNAPSHOTS) / MOST_ROWS))
  const faded = halfLives.map((): number[] => [])
  const isFollowed: number[] = []
  for (let back = 1; back <= MOST_SNAPSHOTS; back += 1) {
    const at = today - back * HORIZON_DAYS
    for (let place = back % stride; place < people.length; place += stride) {
      const person = people[place]
      if (person === undefined || (person.onChannel[0] ?? at) >= at) continue
      isFollowed.push(person.day.some((day) => day >= at && day < at + HORIZON_DAYS) ? 1 : 0)
      halfLives.forEach((halfLife, index) => {
        faded[index]?.push(fadedAt(person.onChannel, at, halfLife))
      })
    }
  }
  return {
    faded: faded.map((values) => Float64Array.from(values)),
    isFollowed: Uint8Array.from(isFollowed),
  }
}

const fadedAt = (days: readonly number[], at: number, halfLife: number): number => {
  let sum = 0
  for (const day of days) {
    if (day >= at) break
    sum += 2 ** (-(at - day) / halfLife)
  }
  return sum
}

const bestOf = ({ faded, isFollowed }: Rows, halfLives: readonly number[], stated: number): number => {
  const positives = isFollowed.reduce((sum, label) => sum + label, 0)
  if (Math.min(positives, isFollowed.length - positives) < FEWEST_OF_EACH) return stated
  const areas = faded.map((values) => areaUnderCurve(values, isFollowed))
  const most = Math.max(...areas)
  const isBelieved = most > (areas[halfLives.indexOf(stated)] ?? 0) + LEAST_GAIN
  return isBelieved ? (halfLives[areas.indexOf(most)] ?? stated) : stated
}

/** The chance that a row that was followed by a contact stands above one that was not. */
const areaUnderCurve = (values: Float64Array, labels: Uint8Array): number => {
  const order = Int32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  let below = 0
  let wins = 0
  let positives = 0
  for (let start = 0; start < order.length; ) {
    let end = start
    let positivesHere = 0
    const value = values[order[start] ?? 0]
    while (end < order.length && values[order[end] ?? 0] === value) {
      positivesHere += labels[order[end] ?? 0] ?? 0
      end += 1
    }
    const negativesHere = end - start - positivesHere
    wins += positivesHere * (below + negativesHere / 2)
    below += negativesHere
    positives += positivesHere
    start = end
  }
  return wins / (positives * below)
}
