import {
  addDays,
  CHANNELS,
  type Channel,
  type ContactLog,
  type MUTUAL,
  RECEIVED,
  SENT,
} from '@rapport/domain'

/** Day 0 of a world, a Monday. */
const FIRST_DAY = '2026-01-05'
const DAY_MS = 86_400_000
const FIRST_NOON = Date.parse(`${FIRST_DAY}T12:00:00Z`)
/** Between two lines of one day, so that their order is kept. */
const LINE_MS = 60_000

const dates = new Map<number, string>()

/** A day of the world as `YYYY-MM-DD`; remembered, because every policy asks for the same ones every week. */
export const dateOf = (day: number): string => {
  const known = dates.get(day)
  if (known !== undefined) return known
  const date = addDays(FIRST_DAY, day)
  dates.set(day, date)
  return date
}

/** One line of the contact log, all that policies see of what went on. */
export interface Line {
  readonly day: number
  readonly direction: typeof SENT | typeof RECEIVED | typeof MUTUAL
  readonly channel: Channel
}

/** What is on record of one person. */
export interface Recorded {
  readonly lines: Line[]
  /** Days of favors. */
  readonly given: number[]
  readonly received: number[]
}

export const emptyRecord = (): Recorded => ({ lines: [], given: [], received: [] })

/** The log as Rapport keeps it, of the people at `indices`. */
export const contactLogOf = (records: readonly Recorded[], indices: readonly number[]): ContactLog => {
  const chosen = indices.map((index) => records[index]?.lines ?? [])
  const size = chosen.reduce((sum, lines) => sum + lines.length, 0)
  const log = {
    offsets: new Int32Array(indices.length + 1),
    at: new Float64Array(size),
    direction: new Uint8Array(size),
    channel: new Uint8Array(size),
    others: new Uint8Array(size),
    isInvitation: new Uint8Array(size),
  }
  let next = 0
  for (const [position, lines] of chosen.entries()) {
    let before = Number.NEGATIVE_INFINITY
    for (const line of lines) {
      before = Math.max(FIRST_NOON + line.day * DAY_MS, before + LINE_MS)
      log.at[next] = before
      log.direction[next] = line.direction
      log.channel[next] = CHANNELS.indexOf(line.channel)
      next += 1
    }
    log.offsets[position + 1] = next
  }
  return log
}

/** What can be read off the lines at a glance, as any address book with a history could. */
export interface Glance {
  readonly lastDay: number | null
  /** Distinct days of contact within the last year. */
  readonly daysLastYear: number
  /** Sent in a row up to the last line. */
  readonly unanswered: number
  /** When they wrote last, where nothing followed. */
  readonly waitingSince: number | null
  /** The channel they took part on on most lines; null where they never did. */
  readonly channel: Channel | null
}

const YEAR = 365

export const glanceAt = ({ lines }: Recorded, today: number): Glance => {
  const last = lines.at(-1)
  let daysLastYear = 0
  let before = Number.NEGATIVE_INFINITY
  let unanswered = 0
  const counts = new Map<Channel, number>()
  for (const { day, direction, channel } of lines) {
    unanswered = direction === SENT ? unanswered + 1 : 0
    if (direction !== SENT) counts.set(channel, (counts.get(channel) ?? 0) + 1)
    if (day !== before && today - day <= YEAR) daysLastYear += 1
    before = day
  }
  const [channel] = [...counts].reduce<readonly [Channel | null, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [null, 0],
  )
  return {
    lastDay: last?.day ?? null,
    daysLastYear,
    unanswered,
    waitingSince: last?.direction === RECEIVED ? last.day : null,
    channel,
  }
}
