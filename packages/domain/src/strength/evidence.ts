import { CHANNELS, type Channel } from '../channel.ts'
import type { AnswerTimes } from './answer-times.ts'
import { type Contact, contactAt, dayOf, orderOfTime } from './contact.ts'
import type { ContactLog } from './contact-log.ts'
import type { Depth } from './depth.ts'
import type { HalfLives } from './half-lives.ts'
import { takeContact } from './take-contact.ts'

/**
 * What the contacts with one person say, in a form that takes one more contact: all counts, and sums that fade.
 * Constant space, whatever the number of contacts; it does not depend on the day it is read on.
 *
 * Contacts must come in the order of time; those without a calendar day are not seen.
 */
export interface Evidence {
  /** Of the last contact taken in, in milliseconds. */
  readonly at: number
  /** By channel, as of `openDay`: days before it, each by its deepest contact, faded. */
  readonly faded: Float64Array
  /** The day of the last contact taken in: still growing. Null with none. */
  readonly openDay: number | null
  readonly openDepth: number
  readonly openChannel: number
  readonly openSides: number
  /** Days before `openDay` on which each side spoke. */
  readonly closedDaysWeSpoke: number
  readonly closedDaysTheySpoke: number
  readonly contactDays: number
  readonly interactions: number
  readonly conversations: number
  readonly sent: number
  readonly received: number
  readonly oneToOne: number
  readonly firstDay: number | null
  readonly lastDay: number | null
  /** Days with few enough others to count as being in touch with this person; the first and the last of them. */
  readonly personalDays: number
  readonly firstPersonalDay: number | null
  readonly lastPersonalDay: number | null
  /** Of the days between one personal day and the next. */
  readonly sumOfSquaredGaps: number
  /** The mean of these days, of late: each gap counts for less the more came after it. Null with none. */
  readonly lateGap: number | null
  readonly lastOneToOneDay: number | null
  readonly lastChannel: Channel | null
  /** By channel: days on which they took part, and the last of them. */
  readonly theirDays: Float64Array
  readonly theirLastDay: Float64Array
  readonly awaitingDay: number | null
  readonly unanswered: number
  /** Since when somebody waits for an answer, in milliseconds, and which side spoke; null where nobody does. */
  readonly openWord: { readonly at: number; readonly side: number } | null
  readonly ourAnswers: AnswerTimes | null
  readonly theirAnswers: AnswerTimes | null
  /** Stretches of contact, each begun after a week of silence; and those that one side alone began. */
  readonly stretches: number
  readonly weBegan: number
  readonly theyBegan: number
}

/** Evidence while contacts are taken in. */
export type Growing = { -readonly [Key in keyof Evidence]: Evidence[Key] }

/** How contacts are weighed while they are taken in. */
export interface Weighing {
  readonly halfLives: HalfLives
  readonly depth: Depth
}

export const noEvidence = (): Evidence => ({
  at: Number.NEGATIVE_INFINITY,
  faded: new Float64Array(CHANNELS.length),
  openDay: null,
  openDepth: 0,
  openChannel: 0,
  openSides: 0,
  closedDaysWeSpoke: 0,
  closedDaysTheySpoke: 0,
  contactDays: 0,
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
  sumOfSquaredGaps: 0,
  lateGap: null,
  lastOneToOneDay: null,
  lastChannel: null,
  theirDays: new Float64Array(CHANNELS.length),
  theirLastDay: new Float64Array(CHANNELS.length).fill(Number.NEGATIVE_INFINITY),
  awaitingDay: null,
  unanswered: 0,
  openWord: null,
  ourAnswers: null,
  theirAnswers: null,
  stretches: 0,
  weBegan: 0,
  theyBegan: 0,
})

const NONE: Evidence = noEvidence()

/**
 * The evidence with one more contact, in constant time; the given one stays as it is. Null where the contact is older
 * than what was taken in before: then the person's contacts are to be gathered again.
 */
export const withContact = (evidence: Evidence, contact: Contact, weighing: Weighing): Evidence | null => {
  if (dayOf(contact.at) === null) return evidence
  if (contact.at < evidence.at) return null
  const grown = {
    ...evidence,
    faded: evidence.faded.slice(),
    theirDays: evidence.theirDays.slice(),
    theirLastDay: evidence.theirLastDay.slice(),
    ourAnswers: evidence.ourAnswers?.slice() ?? null,
    theirAnswers: evidence.theirAnswers?.slice() ?? null,
  }
  takeContact(grown, contact, weighing)
  return grown
}

/** What the log says of a person up to and including the day `today`. Linear in their contacts. */
export const gatherEvidence = (
  log: ContactLog,
  person: number,
  today: number,
  weighing: Weighing,
): Evidence => {
  // Shared: nothing changes an evidence once it is handed out, and most of a large network has nothing on record.
  if (log.offsets[person] === log.offsets[person + 1]) return NONE
  const evidence = noEvidence()
  for (const contact of contactsUpTo(log, person, today)) takeContact(evidence, contact, weighing)
  return evidence
}

/**
 * What `read` makes of the evidence of a person at the end of each of `days`, which must be in order: one pass over the
 * contacts for all of them. `read` must not keep the evidence it is given.
 */
export const readAlong = <T>(
  log: ContactLog,
  person: number,
  days: readonly number[],
  weighing: Weighing,
  read: (evidence: Evidence, day: number) => T,
): readonly T[] => {
  const evidence = noEvidence()
  const readings: T[] = []
  const readUntil = (before: number) => {
    for (let day = days[readings.length]; day !== undefined && day < before; day = days[readings.length]) {
      readings.push(read(evidence, day))
    }
  }
  for (const contact of contactsUpTo(log, person, days.at(-1) ?? Number.NEGATIVE_INFINITY)) {
    readUntil(dayOf(contact.at) ?? Number.NEGATIVE_INFINITY)
    takeContact(evidence, contact, weighing)
  }
  readUntil(Number.POSITIVE_INFINITY)
  return readings
}

/** A person's contacts up to and including a day, oldest first: put in order where a wrong clock left them out of it. */
export function* contactsUpTo(log: ContactLog, person: number, today: number): Generator<Contact> {
  const start = log.offsets[person] ?? 0
  const end = log.offsets[person + 1] ?? start
  if (start === end) return
  const order = orderOfTime(log, start, end)
  for (let step = 0; step < end - start; step += 1) {
    const entry = order === null ? start + step : (order[step] ?? start)
    const day = dayOf(log.at[entry] ?? Number.NaN)
    if (day !== null && day <= today) yield contactAt(log, entry)
  }
}
