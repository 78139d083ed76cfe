import { CHANNELS, type Channel } from '../channel.ts'
import { type ContactLog, MUTUAL, RECEIVED } from './contact-log.ts'

/**
 * What the contact log says of one person up to a day, gathered in one pass. Linear in the person's contacts.
 *
 * Contacts after `today` (a clock that was wrong, a plan for a past date) and outside the years 1 to 9999 are not
 * seen. Contacts out of order are read in the order of their time; equal times keep the order of the log.
 */
export interface Evidence {
  /** Contact days, each weighed by its deepest contact and faded by its age. */
  faded: number
  contactDays: number
  daysWeSpoke: number
  daysTheySpoke: number
  interactions: number
  conversations: number
  sent: number
  received: number
  oneToOne: number
  firstDay: number | null
  lastDay: number | null
  /** Days with few enough others to count as being in touch with this person; the first and the last of them. */
  personalDays: number
  firstPersonalDay: number | null
  lastPersonalDay: number | null
  lastOneToOneDay: number | null
  lastChannel: Channel | null
  bestChannel: Channel | null
  awaitingDay: number | null
  unanswered: number
}

const MS_PER_DAY = 86_400_000
/** 0001-01-01, in days since 1970-01-01: the first day that has a `YYYY-MM-DD` form. */
const FIRST_DAY = -719_162

/**
 * Days until a contact day counts half. 120 is what fits e-mail best among half-lives of 2 to 120 days learnt on
 * four public message sets; professional messages are nearest to e-mail.
 */
export const HALF_LIFE_DAYS = 120

/**
 * What a contact day on a channel counts, in days of written contact: talking carries more than writing, meeting
 * more than talking (media richness, Daft & Lengel 1986). The sizes are a judgement.
 */
const CHANNEL_DEPTH: Readonly<Record<Channel, number>> = {
  linkedin: 1,
  email: 1,
  phone: 2,
  video: 2,
  'in-person': 3,
  other: 1,
}
/** An invitation to connect is a click, at most with a line of text. A judgement. */
const INVITATION_DEPTH = 0.25
/** With more others than this, a contact is a crowd's, and does not show that two people are in touch. A judgement. */
const MOST_OTHERS = 3

const WE_SPOKE = 1
const THEY_SPOKE = 2

/** Which sides spoke, by stored direction. */
const sides = (direction: number | undefined): number =>
  direction === MUTUAL ? WE_SPOKE | THEY_SPOKE : direction === RECEIVED ? THEY_SPOKE : WE_SPOKE

export const gatherEvidence = (log: ContactLog, person: number, today: number): Evidence => {
  const evidence = noEvidence()
  const start = log.offsets[person] ?? 0
  const end = log.offsets[person + 1] ?? start
  if (start === end) return evidence
  const order = orderOfTime(log, start, end)
  const daysByChannel = new Float64Array(CHANNELS.length)
  const lastByChannel = new Float64Array(CHANNELS.length).fill(Number.NEGATIVE_INFINITY)

  let openDay = Number.NaN
  let openDepth = 0
  let openSides = 0
  const closeDay = () => {
    evidence.faded += openDepth * 2 ** (-(today - openDay) / HALF_LIFE_DAYS)
    if ((openSides & WE_SPOKE) !== 0) evidence.daysWeSpoke += 1
    if ((openSides & THEY_SPOKE) !== 0) evidence.daysTheySpoke += 1
  }

  for (let step = 0; step < end - start; step += 1) {
    const entry = order === null ? start + step : (order[step] ?? start)
    const day = Math.floor((log.at[entry] ?? Number.NaN) / MS_PER_DAY)
    if (!(day >= FIRST_DAY && day <= today)) continue
    if (day !== openDay) {
      if (!Number.isNaN(openDay)) closeDay()
      openDay = day
      openDepth = 0
      openSides = 0
    }
    const others = log.others[entry] ?? 0
    const channelIndex = log.channel[entry] ?? 0
    const channel = CHANNELS[channelIndex] ?? 'other'
    if (log.isInvitation[entry] === 1) {
      openDepth = Math.max(openDepth, INVITATION_DEPTH)
      continue
    }
    openDepth = Math.max(openDepth, CHANNEL_DEPTH[channel] / (1 + others))
    const spoke = sides(log.direction[entry])
    openSides |= spoke
    countInteraction(evidence, day, channel, spoke, others)
    if ((spoke & THEY_SPOKE) !== 0 && day !== lastByChannel[channelIndex]) {
      daysByChannel[channelIndex] = (daysByChannel[channelIndex] ?? 0) + 1
      lastByChannel[channelIndex] = day
    }
  }
  if (!Number.isNaN(openDay)) closeDay()
  evidence.bestChannel = mostUsed(daysByChannel, lastByChannel)
  return evidence
}

const noEvidence = (): Evidence => ({
  faded: 0,
  contactDays: 0,
  daysWeSpoke: 0,
  daysTheySpoke: 0,
  interactions: 0,
  conversations: 0,
  sent: 0,
  received: 0,
  oneToOne: 0,
  firstDay: null,
  lastDay: null,
  personalDays: 0,
  firstPersonalDay: null,
  lastPersonalDay: null,
  lastOneToOneDay: null,
  lastChannel: null,
  bestChannel: null,
  awaitingDay: null,
  unanswered: 0,
})

/** The entries in the order of their time; null where the log has them so already. */
const orderOfTime = (log: ContactLog, start: number, end: number): Int32Array | null => {
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

const countInteraction = (
  evidence: Evidence,
  day: number,
  channel: Channel,
  spoke: number,
  others: number,
) => {
  evidence.interactions += 1
  if (channel !== 'linkedin' && channel !== 'email') evidence.conversations += 1
  if (spoke === WE_SPOKE) evidence.sent += 1
  if (spoke === THEY_SPOKE) evidence.received += 1
  evidence.firstDay ??= day
  if (evidence.lastDay !== day) evidence.contactDays += 1
  evidence.lastDay = day
  if (others <= MOST_OTHERS) {
    evidence.firstPersonalDay ??= day
    if (evidence.lastPersonalDay !== day) evidence.personalDays += 1
    evidence.lastPersonalDay = day
  }
  // What we say to a group they are in answers them too; what they say to a group is no answer to us alone.
  if ((spoke & WE_SPOKE) !== 0) evidence.awaitingDay = null
  if (others > 0) return
  evidence.oneToOne += 1
  evidence.lastOneToOneDay = day
  evidence.lastChannel = channel
  if (spoke === THEY_SPOKE) evidence.awaitingDay = day
  evidence.unanswered = spoke === WE_SPOKE ? evidence.unanswered + 1 : 0
}

/** Ties go to the channel used last, then to the one named first in `CHANNELS`. */
const mostUsed = (days: Float64Array, last: Float64Array): Channel | null => {
  let best = -1
  for (let channel = 0; channel < days.length; channel += 1) {
    const used = days[channel] ?? 0
    if (used === 0) continue
    const lead = best < 0 ? 1 : used - (days[best] ?? 0) || (last[channel] ?? 0) - (last[best] ?? 0)
    if (lead > 0) best = channel
  }
  return best < 0 ? null : (CHANNELS[best] ?? null)
}
