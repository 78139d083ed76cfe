import { CHANNELS } from '../channel.ts'
import { countAnswer, LONGEST_ANSWER_DAYS } from './answer-times.ts'
import { type Contact, dayOf, THEY_SPOKE, WE_SPOKE } from './contact.ts'
import type { Growing, Weighing } from './evidence.ts'
import type { HalfLives } from './half-lives.ts'

/** With more others than this, a contact is a crowd's, and does not show that two people are in touch. A judgement. */
const MOST_OTHERS = 3
/** Days of silence after which a word begins anew. A judgement: a week holds a working conversation together. */
const BEGINS_ANEW_DAYS = 7
/** Gaps that make a habit: older ones fade from the rhythm, as when a tie began anew. A judgement. */
const LATE_GAPS = 8
const MS_PER_DAY = 86_400_000

/** Takes one more contact into evidence that nobody else holds. */
export const takeContact = (evidence: Growing, contact: Contact, { halfLives, depth }: Weighing): void => {
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
  if (gap !== null) {
    evidence.sumOfSquaredGaps += gap * gap
    const before = evidence.lateGap ?? gap
    evidence.lateGap = before + (gap - before) / Math.min(evidence.personalDays, LATE_GAPS)
  }
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
