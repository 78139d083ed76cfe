import { CHANNELS, type Channel } from '../channel.ts'
import { type AnswerTimes, countAnswer, LONGEST_ANSWER_DAYS } from './answer-times.ts'
import { type Contact, contactAt, dayOf, orderOfTime, THEY_SPOKE, WE_SPOKE } from './contact.ts'
import type { ContactLog } from './contact-log.ts'
import type { Depth } from './depth.ts'
import type { HalfLives } from './half-lives.ts'

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

type Growing = { -readonly [Key in keyof Evidence]: Evidence[Key] }

/** How contacts are weighed while they are taken in. */
export interface Weighing {
  readonly halfLives: HalfLives
  readonly depth: Depth
}

/** With more others than this, a contact is a crowd's, and does not show that two people are in touch. A judgement. */
const MOST_OTHERS = 3
/** Days of silence after which a word begins anew. A judgement: a week holds a working conversation together. */
const BEGINS_ANEW_DAYS = 7
const MS_PER_DAY = 86_400_000

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
  take(grown, contact, weighing)
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
  for (const contact of contactsUpTo(log, person, today)) take(evidence, contact, weighing)
  return evidence
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

const take = (evidence: Growing, contact: Contact, { halfLives, depth }: Weighing): void => {
  const day = dayOf(contact.at)
  if (day === null) return
  evidence.at = contact.at
  if (day !== evidence.openDay) closeDay(evidence, day, halfLives)
  const depthNow = depth(contact)
  if (depthNow > evidence.openDepth) {
    evidence.openDepth = depthNow
    evidence.openChannel = CHANNELS.indexOf(contact.channel)
  }
  if (contact.isInvitation) return
  evidence.openSides |= contact.sides
  countInteraction(evidence, contact, day)
  if (contact.others <= MOST_OTHERS) countPersonalDay(evidence, contact, day)
  if ((contact.sides & THEY_SPOKE) !== 0) countTheirDay(evidence, CHANNELS.indexOf(contact.channel), day)
  // What we say to a group they are in answers them too; what they say to a group is no answer to us alone.
  if ((contact.sides & WE_SPOKE) !== 0) evidence.awaitingDay = null
  if (contact.others === 0) countOneToOne(evidence, contact, day)
}

/** Puts the open day among the faded ones, and fades them all to `day`. */
const closeDay = (evidence: Growing, day: number, halfLives: HalfLives): void => {
  if (evidence.openDay !== null) {
    evidence.faded[evidence.openChannel] = (evidence.faded[evidence.openChannel] ?? 0) + evidence.openDepth
    const days = day - evidence.openDay
    CHANNELS.forEach((channel, index) => {
      const before = evidence.faded[index] ?? 0
      if (before > 0) evidence.faded[index] = before * 2 ** (-days / halfLives[channel])
    })
    if ((evidence.openSides & WE_SPOKE) !== 0) evidence.closedDaysWeSpoke += 1
    if ((evidence.openSides & THEY_SPOKE) !== 0) evidence.closedDaysTheySpoke += 1
  }
  evidence.openDay = day
  evidence.openDepth = 0
  evidence.openSides = 0
}

const countInteraction = (evidence: Growing, { sides, channel }: Contact, day: number): void => {
  evidence.interactions += 1
  if (channel !== 'linkedin' && channel !== 'email') evidence.conversations += 1
  if (sides === WE_SPOKE) evidence.sent += 1
  if (sides === THEY_SPOKE) evidence.received += 1
  evidence.firstDay ??= day
  if (evidence.lastDay !== day) evidence.contactDays += 1
  evidence.lastDay = day
}

const countPersonalDay = (evidence: Growing, { sides, others }: Contact, day: number): void => {
  const gap = evidence.lastPersonalDay === null ? null : day - evidence.lastPersonalDay
  if (gap === 0) return
  if (gap === null || gap > BEGINS_ANEW_DAYS) {
    evidence.stretches += 1
    if (others === 0 && sides === WE_SPOKE) evidence.weBegan += 1
    if (others === 0 && sides === THEY_SPOKE) evidence.theyBegan += 1
  }
  if (gap !== null) evidence.sumOfSquaredGaps += gap * gap
  evidence.firstPersonalDay ??= day
  evidence.lastPersonalDay = day
  evidence.personalDays += 1
}

const countTheirDay = (evidence: Growing, channel: number, day: number): void => {
  if (evidence.theirLastDay[channel] === day) return
  evidence.theirDays[channel] = (evidence.theirDays[channel] ?? 0) + 1
  evidence.theirLastDay[channel] = day
}

const countOneToOne = (evidence: Growing, { at, sides, channel }: Contact, day: number): void => {
  evidence.oneToOne += 1
  evidence.lastOneToOneDay = day
  evidence.lastChannel = channel
  if (sides === THEY_SPOKE) evidence.awaitingDay = day
  evidence.unanswered = sides === WE_SPOKE ? evidence.unanswered + 1 : 0
  const { openWord } = evidence
  if (sides === (WE_SPOKE | THEY_SPOKE)) {
    // A conversation settles what was open, and says nothing of how long an answer takes.
    evidence.openWord = null
    return
  }
  if (openWord !== null && openWord.side === sides && at - openWord.at <= LONGEST_ANSWER_DAYS * MS_PER_DAY)
    return
  const isAnswer = openWord !== null && openWord.side !== sides
  const waited = isAnswer ? at - openWord.at : 0
  if (isAnswer && waited <= LONGEST_ANSWER_DAYS * MS_PER_DAY) {
    if (sides === WE_SPOKE) evidence.ourAnswers = countAnswer(evidence.ourAnswers, waited)
    else evidence.theirAnswers = countAnswer(evidence.theirAnswers, waited)
  }
  evidence.openWord = { at, side: sides }
}
