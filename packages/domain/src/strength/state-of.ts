import type { PersonFacts } from '../person-facts.ts'
import type { RelationshipState } from '../relationship-state.ts'
import type { Evidence } from './evidence.ts'
import { dayUpTo } from './known-by.ts'

/*
 * The state compares the silence with the former rhythm: beyond eight times the rhythm a tie has usually ended
 * (Navarro, Miritello, Canales & Moro 2017, EPJ Data Science).
 */

/** Days in which a contact or connection counts as new: a quarter. */
const NEW_DAYS = 90
/** Contact days at most for a new tie: hello and an answer. */
const LITTLE_SAID_DAYS = 2

/** Silence in rhythms up to which a tie is warm: one beat missed is no change. */
const WARM_RHYTHMS = 2
/** Silence in rhythms beyond which a tie is dormant (Navarro et al. 2017). */
const DORMANT_RHYTHMS = 8
/** The rhythm taken where there is but one contact day: a month, in days. */
const UNKNOWN_RHYTHM = 30
/** Whatever the rhythm: warm for two months at least, half a year at most; dormant after half a year at the soonest, and once a yearly contact is half a year overdue; in days. */
const WARM_DAYS = { least: 60, most: 180 }
const DORMANT_DAYS = { least: 180, most: 545 }
/** Silence in rhythms beyond which a dormant tie has lapsed: three times what ended it. A judgement. */
const LAPSED_RHYTHMS = 24
/** In days: ties silent for three years still answer well (Levin, Walter & Murnighan 2011); ten years say it is over. */
const LAPSED_DAYS = { least: 1096, most: 3653 }
/** Contact days that make a history worth returning to, and days of silence it outlasts: six years. Judgements. */
const REAL_HISTORY_DAYS = 10
const HISTORY_LASTS_DAYS = 2192

export const stateOf = (evidence: Evidence, person: PersonFacts, today: number): RelationshipState => {
  const recommendedDay = dayUpTo(person.lastRecommendedMeOn, today)
  // Who was in touch long before connecting is no new acquaintance.
  const metDay = evidence.firstDay ?? dayUpTo(person.connectedOn, today)
  const isRecent = metDay !== null && today - metDay <= NEW_DAYS
  if (isRecent && evidence.contactDays <= LITTLE_SAID_DAYS) return 'new'
  const spoke = evidence.lastPersonalDay ?? evidence.lastDay
  if (spoke === null && recommendedDay === null) return 'unknown'
  const silence = today - Math.max(spoke ?? recommendedDay ?? today, recommendedDay ?? spoke ?? today)
  const rhythm = rhythmOf(evidence) ?? UNKNOWN_RHYTHM
  if (silence <= clamp(rhythm * WARM_RHYTHMS, WARM_DAYS)) return 'warm'
  if (silence <= clamp(rhythm * DORMANT_RHYTHMS, DORMANT_DAYS)) return 'cooling'
  return silence <= lapseAfter(rhythm, evidence.contactDays) ? 'dormant' : 'lapsed'
}

/** Days from one personal contact day to the next, on average; null with fewer than two. */
export const rhythmOf = ({ personalDays, firstPersonalDay, lastPersonalDay }: Evidence): number | null =>
  personalDays < 2 || firstPersonalDay === null || lastPersonalDay === null
    ? null
    : (lastPersonalDay - firstPersonalDay) / (personalDays - 1)

const lapseAfter = (rhythm: number, contactDays: number): number =>
  Math.max(
    clamp(rhythm * LAPSED_RHYTHMS, LAPSED_DAYS),
    contactDays >= REAL_HISTORY_DAYS ? HISTORY_LASTS_DAYS : 0,
  )

const clamp = (days: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.min(most, Math.max(least, days))
