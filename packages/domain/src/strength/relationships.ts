import { type ContactModel, type Forecast, forecastContacts, learnContactModel } from '../forecast/index.ts'
import type { PersonFacts } from '../person-facts.ts'
import { fromDayNumber, toDayNumber } from '../plain-date.ts'
import type { RelationshipState } from '../relationship-state.ts'
import type { ContactLog } from './contact-log.ts'
import { type Evidence, gatherEvidence, HALF_LIFE_DAYS } from './evidence.ts'
import type { Relationship } from './relationship.ts'

/*
 * Relationship strength, first version: recency, frequency in distinct contact days, reciprocity.
 *
 *   strength = 100 · (1 − 2^(−E · R / 3.6))
 *   E = Σ over contact days d of depth(d) · 2^(−age(d) / 120 days), plus 2 for a recommendation, faded likewise
 *   R = ½ + ½ · 2·min(w, t) / (w + t), with w and t the days on which we and they spoke
 *
 * Days beat messages: on four public message sets, faded contact days rank who will be in touch next better than
 * faded message counts or the last contact (see also Ureña-Carrion, Saramäki & Kivelä 2020, EPJ Data Science).
 * Reciprocity marks a tie (Granovetter 1973); recency, depth and reciprocity are among the best cues of closeness
 * (Gilbert & Karahalios 2009). The state compares the silence with the former rhythm: beyond eight times the rhythm
 * a tie has usually ended (Navarro, Miritello, Canales & Moro 2017, EPJ Data Science).
 *
 * Invariants: 0 to 100; events after `today` change nothing; the same data and date give the same answer.
 * Complexity: linear in people and contacts, plus sorting where one person's contacts are out of order.
 */

/** Faded contact days that give a strength of 50. With 3.6, one mutual contact day a month holds a tie at 70. */
const DAYS_FOR_HALF = 3.6
/** Share of the evidence that counts where only one side ever spoke. A judgement. */
const ONE_SIDED = 0.5
/** A recommendation takes its writer about as much as a conversation; in contact days. */
const RECOMMENDATION_DEPTH = 2

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

/**
 * How the user stands with each of `people`, in their order, as of `today` (`YYYY-MM-DD`). Without a model learnt
 * from a history, the forecast goes by its stated priors.
 */
export const relationships = (
  log: ContactLog,
  people: readonly PersonFacts[],
  today: string,
  model: ContactModel = statedPriors(today),
): readonly Relationship[] => {
  const todayNumber = toDayNumber(today)
  const dateOf = rememberDates()
  const forecast = forecastContacts(log, today, model)
  return people.map((person, index) => ({
    ...relate(gatherEvidence(log, index, todayNumber), person, todayNumber, dateOf),
    ...chancesOf(forecast, index),
  }))
}

const NO_CONTACTS: ContactLog = {
  offsets: new Int32Array(1),
  at: new Float64Array(0),
  direction: new Uint8Array(0),
  channel: new Uint8Array(0),
  others: new Uint8Array(0),
  isInvitation: new Uint8Array(0),
}

const statedPriors = (today: string): ContactModel => learnContactModel(NO_CONTACTS, today)

type Chances = Pick<Relationship, 'p30' | 'expectedDays' | 'pRevive'>

const chancesOf = ({ p30, expectedDays, pRevive }: Forecast, index: number): Chances => ({
  p30: p30[index] ?? 0,
  expectedDays: finite(expectedDays[index]),
  pRevive: finite(pRevive[index]),
})

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null

type DateOf = (day: number | null) => string | null

/** Few days serve many people, and formatting a date is the dearest step. */
const rememberDates = (): DateOf => {
  const known = new Map<number, string>()
  return (day) => {
    if (day === null) return null
    const text = known.get(day) ?? fromDayNumber(day)
    known.set(day, text)
    return text
  }
}

const relate = (
  evidence: Evidence,
  person: PersonFacts,
  today: number,
  dateOf: DateOf,
): Omit<Relationship, keyof Chances> => {
  const recommendedDay = dayUpTo(person.lastRecommendedMeOn, today)
  const readStrength = strengthOf(evidence, recommendedDay, today)
  const said = dayUpTo(person.said?.on ?? null, today) === null ? null : person.said
  return {
    strength: said?.strength ?? readStrength,
    readStrength,
    said,
    state: stateOf(evidence, dayUpTo(person.connectedOn, today), recommendedDay, today),
    interactions: evidence.interactions,
    conversations: evidence.conversations,
    sent: evidence.sent,
    received: evidence.received,
    firstContactOn: dateOf(evidence.firstDay),
    lastContactOn: dateOf(evidence.lastDay),
    contactDays: evidence.contactDays,
    oneToOne: evidence.oneToOne,
    lastPersonalOn: dateOf(evidence.lastPersonalDay),
    lastOneToOneOn: dateOf(evidence.lastOneToOneDay),
    lastChannel: evidence.lastChannel,
    bestChannel: evidence.bestChannel,
    awaitingSince: dateOf(evidence.awaitingDay),
    unanswered: evidence.unanswered,
    rhythmDays: rhythmOf(evidence),
  }
}

/** The day number of a date that is known and not after `today`. */
const dayUpTo = (date: string | null, today: number): number | null => {
  if (date === null) return null
  const day = toDayNumber(date)
  return day <= today ? day : null
}

const strengthOf = (evidence: Evidence, recommendedDay: number | null, today: number): number => {
  const recommended =
    recommendedDay === null ? 0 : RECOMMENDATION_DEPTH * 2 ** (-(today - recommendedDay) / HALF_LIFE_DAYS)
  const { daysWeSpoke, daysTheySpoke } = evidence
  const spoke = daysWeSpoke + daysTheySpoke
  const balance = spoke === 0 ? 0 : (2 * Math.min(daysWeSpoke, daysTheySpoke)) / spoke
  const reciprocity = ONE_SIDED + (1 - ONE_SIDED) * balance
  const days = (evidence.faded + recommended) * reciprocity
  return Math.round(100 * (1 - 2 ** (-days / DAYS_FOR_HALF)))
}

const stateOf = (
  evidence: Evidence,
  connectedDay: number | null,
  recommendedDay: number | null,
  today: number,
): RelationshipState => {
  // Who was in touch long before connecting is no new acquaintance.
  const metDay = evidence.firstDay ?? connectedDay
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

const lapseAfter = (rhythm: number, contactDays: number): number =>
  Math.max(
    clamp(rhythm * LAPSED_RHYTHMS, LAPSED_DAYS),
    contactDays >= REAL_HISTORY_DAYS ? HISTORY_LASTS_DAYS : 0,
  )

const rhythmOf = ({ personalDays, firstPersonalDay, lastPersonalDay }: Evidence): number | null =>
  personalDays < 2 || firstPersonalDay === null || lastPersonalDay === null
    ? null
    : (lastPersonalDay - firstPersonalDay) / (personalDays - 1)

const clamp = (days: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.min(most, Math.max(least, days))
