import { type Day, type Frame, isTalk, type Option, SET_UP_MINUTES } from './option.ts'

/** When an item is suggested. */
export interface Placed {
  readonly option: number
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Minutes since midnight; null for what is written whenever the day has room. */
  readonly startsAt: number | null
  /** Less the set-up where the same channel is used on that day already. */
  readonly minutes: number
}

export interface Placement {
  /** By day, talks in the order of their time, the others in the order of the options. */
  readonly placed: readonly Placed[]
  /** What found no day. */
  readonly homeless: readonly number[]
}

/** What places an item before others, besides its length. */
export interface Wish {
  /** The day it was agreed for. */
  readonly on: string | null
  /** The last day on which it is in time. */
  readonly by: string | null
}

interface OpenDay {
  readonly day: Day
  minutes: number
  gaps: { from: number; until: number }[]
  readonly channels: Set<string>
}

/**
 * Gives every chosen option a day with room, and talks a time in a gap of the calendar: what was agreed for a day
 * first, then what is due soonest, then talks, the longest first, since they fit in the fewest places. An item joins the
 * day that its channel has a session on already; else it takes the earliest day with room.
 */
export const placeWeek = (
  chosen: readonly number[],
  options: readonly Option[],
  frame: Frame,
  wishOf: (option: number) => Wish,
): Placement => {
  const days = frame.days.map(
    (day): OpenDay => ({
      day,
      minutes: day.minutes,
      gaps: day.gaps.map((gap) => ({ ...gap })),
      channels: new Set(),
    }),
  )
  const placed: Placed[] = []
  const homeless: number[] = []
  for (const option of inOrder(chosen, options, wishOf)) {
    const it = options[option]
    if (it === undefined) continue
    const wish = wishOf(option)
    const found = candidatesFor(it, days, wish).find((day) => holds(day, it))
    // What was agreed stays even where its days have filled up since.
    const day = found ?? (it.isFixed ? roomiest(days) : undefined)
    if (day === undefined) homeless.push(option)
    else placed.push({ option, day: day.day.date, ...take(day, it) })
  }
  return { placed: placed.sort(byTime), homeless }
}

const inOrder = (
  chosen: readonly number[],
  options: readonly Option[],
  wishOf: (option: number) => Wish,
): readonly number[] => {
  const late = '9999-12-31'
  const keys = new Map(
    chosen.map((option) => {
      const it = options[option]
      const { on, by } = wishOf(option)
      const length = it !== undefined && isTalk(it.channel) ? it.minutes : 0
      return [option, { isFixed: it?.isFixed === true && on !== null, by: by ?? late, length }] as const
    }),
  )
  return chosen.toSorted((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)]
    if (one === undefined || other === undefined) return a - b
    return (
      Number(other.isFixed) - Number(one.isFixed) ||
      (one.by < other.by ? -1 : one.by > other.by ? 1 : 0) ||
      other.length - one.length ||
      a - b
    )
  })
}

/** Days in the order in which the item would take them. */
const candidatesFor = (it: Option, days: readonly OpenDay[], { on, by }: Wish): readonly OpenDay[] => {
  const rank = ({ day, channels }: OpenDay) =>
    (on === day.date ? 0 : 4) +
    (by !== null && day.date > by ? 2 : 0) +
    (SET_UP_MINUTES[it.channel] > 0 && !channels.has(it.channel) ? 1 : 0)
  return days.toSorted((a, b) => rank(a) - rank(b) || (a.day.date < b.day.date ? -1 : 1))
}

const roomiest = (days: readonly OpenDay[]): OpenDay | undefined =>
  days.toSorted((a, b) => b.minutes - a.minutes || (a.day.date < b.day.date ? -1 : 1))[0]

const minutesOn = ({ channels }: OpenDay, { channel, minutes }: Option): number =>
  channels.has(channel) ? Math.max(0, minutes - SET_UP_MINUTES[channel]) : minutes

const gapFor = ({ gaps }: OpenDay, { minutes }: Option) =>
  gaps.find(({ from, until }) => until - from >= minutes)

const holds = (day: OpenDay, it: Option): boolean =>
  minutesOn(day, it) <= day.minutes && (!isTalk(it.channel) || gapFor(day, it) !== undefined)

const take = (day: OpenDay, it: Option): { readonly startsAt: number | null; readonly minutes: number } => {
  const minutes = minutesOn(day, it)
  day.minutes -= minutes
  day.channels.add(it.channel)
  const gap = isTalk(it.channel) ? gapFor(day, it) : undefined
  if (gap === undefined) return { startsAt: null, minutes }
  const startsAt = gap.from
  gap.from += it.minutes
  return { startsAt, minutes }
}

const byTime = (a: Placed, b: Placed): number =>
  a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.option - b.option
