import { CHANNELS } from '../channel.ts'
import type { PersonFacts } from '../person-facts.ts'
import { answersCounted, medianAnswerDays } from './answer-times.ts'
import { burstiness } from './burstiness.ts'
import { THEY_SPOKE, WE_SPOKE } from './contact.ts'
import type { Evidence } from './evidence.ts'
import type { HalfLives } from './half-lives.ts'
import { dayUpTo } from './known-by.ts'

/*
 * Relationship strength.
 *
 *   strength = 100 · (1 − 2^(−E · F / 4))
 *   E = Σ over contact days d of depth(d) · 2^(−age(d) / half-life of its channel), plus 2 for a recommendation
 *   F = reciprocity · initiative · answers · regularity · length · history, each 1 where nothing tells
 *
 * Days beat messages: on public message sets, faded contact days rank who will be in touch next better than faded
 * message counts or the last contact (see also Ureña-Carrion, Saramäki & Kivelä 2020, EPJ Data Science). Reciprocity,
 * recency, depth, initiative and length are among the best cues of closeness (Granovetter 1973; Gilbert & Karahalios
 * 2009); regular ties last longer than bursty ones (Navarro, Miritello, Canales & Moro 2017, EPJ Data Science; Karsai
 * et al. 2012 on bursts). That these matter is theirs; how much each may move the number is a judgement.
 *
 * Invariants: 0 to 100; the same data and date give the same answer. Complexity: constant, given the evidence.
 */

/** Faded contact days that give a strength of 50. With 4, a mutual contact a month over years holds a tie at about 70. */
const DAYS_FOR_HALF = 4
/** A recommendation takes its writer about as much as a conversation; in contact days. */
const RECOMMENDATION_DEPTH = 2
/** Days until a recommendation counts half: it stays to be read. A judgement. */
const RECOMMENDATION_HALF_LIFE = 180

/** Share of the evidence that counts where only one side ever spoke. A judgement. */
const ONE_SIDED = 0.5
/** Stretches begun by one side or the other from which the first word tells something; and how far it moves. Judgements. */
const FEWEST_BEGINNINGS = 3
const INITIATIVE = { alone: 0.9, shared: 1.1 }
/** Answers of theirs from which a median tells something; days that are prompt and that are slow. Judgements. */
const FEWEST_ANSWERS = 3
const PROMPT = { days: 1, factor: 1.1 }
const SLOW = { days: 7, factor: 0.95 }
/** For each message in a row beyond the first that stayed without an answer, up to `most`. A judgement. */
const UNANSWERED = { factor: 0.9, most: 3 }
/** How far a clock's beat lifts, or one burst lowers. A judgement. */
const REGULARITY = 0.15
/** From the first contact on, up to so many days (five years), where it lifts most. A judgement. */
const LENGTH = { fresh: 0.95, long: 1.1, days: 1826 }
/** Favors in each direction up to which they lift, and how far. A judgement. */
const HISTORY = { favors: 3, factor: 0.05 }

export const FACTORS = ['reciprocity', 'initiative', 'answers', 'regularity', 'length', 'history'] as const
export type Factor = (typeof FACTORS)[number]

/** Faded contact days on `today`, a recommendation included. */
export const fadedDays = (
  evidence: Evidence,
  person: PersonFacts,
  today: number,
  halfLives: HalfLives,
): number => {
  const recommendedDay = dayUpTo(person.lastRecommendedMeOn, today)
  const recommended =
    recommendedDay === null
      ? 0
      : RECOMMENDATION_DEPTH * 2 ** (-(today - recommendedDay) / RECOMMENDATION_HALF_LIFE)
  return recommended + fadedContactDays(evidence, today, halfLives)
}

/** The same without favors. */
export const fadedContactDays = (evidence: Evidence, today: number, halfLives: HalfLives): number => {
  const { openDay } = evidence
  if (openDay === null) return 0
  let sum = 0
  CHANNELS.forEach((channel, index) => {
    const open = index === evidence.openChannel ? evidence.openDepth : 0
    const days = (evidence.faded[index] ?? 0) + open
    if (days > 0) sum += days * 2 ** (-(today - openDay) / halfLives[channel])
  })
  return sum
}

export const toStrength = (days: number): number => 100 * (1 - 2 ** (-days / DAYS_FOR_HALF))

/** What the evidence says, 0 to 100, a whole number. */
export const strengthOf = (
  evidence: Evidence,
  person: PersonFacts,
  today: number,
  halfLives: HalfLives,
): number => {
  let days = fadedDays(evidence, person, today, halfLives)
  if (days === 0) return 0
  for (const factor of FACTORS) days *= factorOf(factor, evidence, person)
  return Math.round(toStrength(days))
}

export const factorOf = (factor: Factor, evidence: Evidence, person: PersonFacts): number => {
  switch (factor) {
    case 'reciprocity':
      return ONE_SIDED + (1 - ONE_SIDED) * shareOfBoth(daysWeSpoke(evidence), daysTheySpoke(evidence))
    case 'initiative':
      return initiative(evidence)
    case 'answers':
      return answers(evidence)
    case 'regularity':
      return 1 - REGULARITY * (burstinessOf(evidence) ?? 0)
    case 'length':
      return length(evidence)
    case 'history':
      return 1 + HISTORY.factor * (upTo(person.given) + upTo(person.received))
  }
}

export const daysWeSpoke = (evidence: Evidence): number =>
  evidence.closedDaysWeSpoke + ((evidence.openSides & WE_SPOKE) !== 0 ? 1 : 0)

export const daysTheySpoke = (evidence: Evidence): number =>
  evidence.closedDaysTheySpoke + ((evidence.openSides & THEY_SPOKE) !== 0 ? 1 : 0)

/** 1 where both did as much, 0 where one did all or nobody anything. */
const shareOfBoth = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * Math.min(one, other)) / (one + other)

const initiative = ({ weBegan, theyBegan }: Evidence): number =>
  weBegan + theyBegan < FEWEST_BEGINNINGS
    ? 1
    : INITIATIVE.alone + (INITIATIVE.shared - INITIATIVE.alone) * shareOfBoth(weBegan, theyBegan)

const answers = ({ theirAnswers, unanswered }: Evidence): number => {
  const waiting = UNANSWERED.factor ** Math.min(UNANSWERED.most, Math.max(0, unanswered - 1))
  const median = answersCounted(theirAnswers) < FEWEST_ANSWERS ? null : medianAnswerDays(theirAnswers)
  if (median === null) return waiting
  return waiting * (median <= PROMPT.days ? PROMPT.factor : median > SLOW.days ? SLOW.factor : 1)
}

/** Of the days between personal contacts; null with too few of them. */
export const burstinessOf = (evidence: Evidence): number | null => {
  const { personalDays, firstPersonalDay, lastPersonalDay, sumOfSquaredGaps } = evidence
  if (firstPersonalDay === null || lastPersonalDay === null) return null
  return burstiness(personalDays - 1, lastPersonalDay - firstPersonalDay, sumOfSquaredGaps)
}

/** From the first contact to the last: time in which nothing was said adds nothing. */
const length = ({ firstDay, lastDay }: Evidence): number =>
  firstDay === null || lastDay === null
    ? 1
    : LENGTH.fresh + (LENGTH.long - LENGTH.fresh) * Math.min(1, (lastDay - firstDay) / LENGTH.days)

const upTo = (favors: number): number => Math.min(1, favors / HISTORY.favors)
