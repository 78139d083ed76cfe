import { toDayNumber } from '../plain-date.ts'
import { durationInWords } from './date-in-words.ts'
import type { Relationship } from './relationship.ts'

/** Contact days from which their distance is felt as a rhythm. */
const FEWEST_DAYS = 3
/** A rhythm slower than this is not felt as one, in days: a year and a half. */
const SLOWEST_RHYTHM = 545
/** Silence in rhythms from which the next word is about due, and beyond which it is late. */
const ABOUT_DUE = { from: 0.7, to: 1.5 }

/**
 * How often the two usually speak and where they are in that rhythm: "You usually speak every 6 weeks; the next word
 * is about due." Null where there is no rhythm to speak of.
 */
export const rhythmInWords = (relationship: Relationship, today: string): string | null => {
  const { rhythmDays, contactDays, state, lastPersonalOn, expectedDays } = relationship
  if (rhythmDays === null || lastPersonalOn === null || contactDays < FEWEST_DAYS) return null
  if (rhythmDays > SLOWEST_RHYTHM) return null
  const every = everyInWords(rhythmDays)
  if (state === 'dormant' || state === 'lapsed') return `You used to speak every ${every}.`
  const silence = toDayNumber(today) - toDayNumber(lastPersonalOn)
  return `You usually speak every ${every}; ${whereInRhythm(silence, Math.max(1, rhythmDays), expectedDays)}.`
}

/** Whichever is sooner: what the rhythm asks for, or what is expected of the days to come. */
const whereInRhythm = (silence: number, rhythm: number, expectedDays: number | null): string => {
  if (silence > rhythm * ABOUT_DUE.to) return `this time it has been ${durationInWords(silence)}`
  const left = Math.min(rhythm - silence, expectedDays ?? Number.POSITIVE_INFINITY)
  if (silence >= rhythm * ABOUT_DUE.from || left < 2) return 'the next word is about due'
  return `the next word may come in about ${durationInWords(Math.round(left))}`
}

/** "day", "3 weeks", "month". */
export const everyInWords = (days: number): string =>
  durationInWords(Math.max(1, Math.round(days))).replace(/^1 /, '')

/** A probability as one would say it: "likely, about 7 in 10". */
export const chanceInWords = (chance: number): string => {
  if (chance >= 0.95) return 'almost certain'
  if (chance < 0.05) return 'hardly to be expected'
  const inTen = Math.min(9, Math.max(1, Math.round(chance * 10)))
  const word = inTen >= 7 ? 'likely' : inTen >= 4 ? 'as likely as not' : 'not very likely'
  return `${word}, about ${inTen} in 10`
}
