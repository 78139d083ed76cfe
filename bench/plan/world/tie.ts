import type { Channel } from '@rapport/domain'
import { CHANNEL_TRAITS, LIKED_CHANNEL_LOGIT } from './channels.ts'
import type { Parameters } from './parameters.ts'
import type { Person } from './person.ts'

/** How the user and one person stand, hidden from policies. Days count from the first of the plan. */
export interface Tie {
  isKnown: boolean
  /** When it began. */
  knownSince: number
  /** Talks and attempts so far: the n-th meets the same luck under every policy. */
  talks: number
  attempts: number
  /** 0 to 1. */
  closeness: number
  /** The closest it ever was. */
  peak: number
  lastTalk: number
  lastAttempt: number
  /** Attempts in a row that came to nothing. */
  unanswered: number
  /** Attempts too soon after the last, fading. */
  irritation: number
  /** Favors given less received, fading; positive where the user gave more. */
  balance: number
  lastAsk: number
  /** When they wrote what the user has not answered; null if nothing waits. */
  waitingSince: number | null
  /** Somebody spoke for the user: until that day an attempt is welcome. */
  introducedUntil: number
  /** In a bout of talking, or quiet: people are bursty. */
  isTalkative: boolean
  /** Last day of a stretch of work together. */
  togetherUntil: number
}

export const NEVER = -100_000

export const newTie = (closeness: number, knownSince: number, isKnown: boolean): Tie => ({
  isKnown,
  knownSince,
  talks: 0,
  attempts: 0,
  closeness,
  peak: closeness,
  lastTalk: NEVER,
  lastAttempt: NEVER,
  unanswered: 0,
  irritation: 0,
  balance: 0,
  lastAsk: NEVER,
  waitingSince: null,
  introducedUntil: NEVER,
  isTalkative: false,
  togetherUntil: NEVER,
})

const YEAR = 365
/** A tie within a clique decays at half the rate of a bridge at the most. */
const EMBEDDED_SLOWER = 0.5
/** Half of the irritation is forgotten in a month and a half. */
const IRRITATION_HALF_LIFE_DAYS = 45

/**
 * Closeness decays exponentially, slower in old ties and in embedded ones (Burt 2000, 2002); what was given and what
 * annoyed fade as well (Flynn 2003).
 */
export const fade = (tie: Tie, person: Person, parameters: Parameters, day: number, days: number): void => {
  const years = Math.max(0, day - tie.knownSince) / YEAR
  const halfLives =
    (days / parameters.halfLifeDays / (1 + years / parameters.steadyingYears)) *
    (1 - EMBEDDED_SLOWER * person.embeddedness)
  tie.closeness *= 2 ** -halfLives
  tie.balance *= 2 ** (-days / parameters.favorHalfLifeDays)
  tie.irritation *= 2 ** (-days / IRRITATION_HALF_LIFE_DAYS)
}

/** What a person would still do for the user: closeness, or what is left of the best there was (Levin et al. 2011). */
export const trustIn = (tie: Tie, parameters: Parameters): number =>
  Math.max(tie.closeness, parameters.latentTrust * tie.peak)

/** A move to another employer is a reason to write for so long. */
const MOVE_IS_REASON_DAYS = 90
const MOVE_LOGIT = 0.5
const INTRODUCED_LOGIT = 1.5
/** The closeness that `friendAnswers` speaks of. */
const FRIEND = 0.6

/** How likely an attempt on a channel comes to a talk. */
export const answerChance = (
  tie: Tie,
  person: Person,
  channel: Channel,
  movedOn: number | null,
  parameters: Parameters,
  day: number,
): number => {
  const stranger = logit(parameters.strangerAnswers)
  const steepness = (logit(parameters.friendAnswers) - stranger) / FRIEND
  const isMoveFresh = movedOn !== null && day - movedOn <= MOVE_IS_REASON_DAYS
  return logistic(
    stranger +
      steepness * trustIn(tie, parameters) +
      CHANNEL_TRAITS[channel].answerLogit +
      (channel === person.channel ? LIKED_CHANNEL_LOGIT : 0) +
      person.responsiveness +
      parameters.reciprocity * Math.tanh(tie.balance) +
      (isMoveFresh ? MOVE_LOGIT : 0) +
      (day <= tie.introducedUntil ? INTRODUCED_LOGIT : 0) -
      parameters.unansweredLogit * tie.unanswered -
      parameters.irritationLogit * tie.irritation,
  )
}

/** An attempt within so many days of the last talk or attempt is one too many. */
const TOO_SOON_DAYS = 14

/** Marks an attempt of the user's own; one that comes too soon annoys. */
export const attempt = (tie: Tie, day: number): void => {
  if (day - Math.max(tie.lastAttempt, tie.lastTalk) < TOO_SOON_DAYS) tie.irritation += 1
  tie.lastAttempt = day
  tie.attempts += 1
  tie.unanswered += 1
}

/** A second talk within days adds little: so many days give 63 % of the full gain. */
const SPACING_DAYS = 14
/** A talk makes half of the irritation good. */
const TALK_SOOTHES = 0.5

/** A talk brings two people closer, less so the more ties one keeps up already (Miritello et al. 2013). */
export const growCloser = (
  tie: Tie,
  channel: Channel,
  active: number,
  parameters: Parameters,
  day: number,
): void => {
  const room = Math.min(1, parameters.capacity / Math.max(1, active))
  const spacing = 1 - Math.exp(-(day - tie.lastTalk) / SPACING_DAYS)
  tie.closeness += CHANNEL_TRAITS[channel].gain * spacing * room * (1 - tie.closeness)
  tie.peak = Math.max(tie.peak, tie.closeness)
  tie.lastTalk = day
  tie.talks += 1
  tie.unanswered = 0
  tie.irritation *= TALK_SOOTHES
  tie.waitingSince = null
}

const logit = (chance: number): number => Math.log(chance / (1 - chance))
const logistic = (logits: number): number => 1 / (1 + Math.exp(-logits))
