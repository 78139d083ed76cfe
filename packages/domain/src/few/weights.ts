import type { DeedKind } from './deed.ts'

/*
 * What a deed counts, in points, and in how many years it comes to count half. Judgements; what matters is their order.
 * A door that was opened and work that came weigh most: whoever did it once knows both sides and may again. Praise in
 * a person's own words took an hour, an endorsement a click: an introduction outweighs ten of them. Leads and doors
 * fade in three years ("the past few years"); what one learned from somebody, or did together, stays longer; clicks
 * go first.
 */
interface Weight {
  readonly points: number
  readonly halfLifeYears: number
}

export const DEED_WEIGHTS: Readonly<Record<DeedKind, Weight>> = {
  business: { points: 4, halfLifeYears: 3 },
  introduction: { points: 3, halfLifeYears: 3 },
  lead: { points: 3, halfLifeYears: 3 },
  mentoring: { points: 3, halfLifeYears: 5 },
  manager: { points: 2, halfLifeYears: 5 },
  recommendation: { points: 2, halfLifeYears: 5 },
  help: { points: 1, halfLifeYears: 3 },
  answer: { points: 0.5, halfLifeYears: 3 },
  'worked-together': { points: 0.8, halfLifeYears: 5 },
  'same-employer': { points: 0.3, halfLifeYears: 5 },
  endorsement: { points: 0.25, halfLifeYears: 2 },
  thanks: { points: 0.1, halfLifeYears: 2 },
}

/** All endorsements of one person together: twenty clicks are made in a minute. In points. */
export const MOST_FOR_ENDORSEMENTS = 1

/** What counts of a deed whose date is not known: as if one half-life had passed. */
export const UNDATED_SHARE = 0.5

/** What a tie at full strength adds, in points: somebody who answers is worth more than a memory. */
export const TIE_POINTS = 1.5

/** What answering in full to a need of an open objective adds, in points: less than any deed that took effort. */
export const FIT_POINTS = 0.9

/** Points that give half of the score: a fresh introduction and a living tie. */
export const POINTS_FOR_HALF = 4

const DAYS_PER_YEAR = 365.25

/** The share of a deed that still counts so many days later. */
export const fadedShare = (kind: DeedKind, days: number | null): number =>
  days === null ? UNDATED_SHARE : 2 ** (-Math.max(0, days) / DAYS_PER_YEAR / DEED_WEIGHTS[kind].halfLifeYears)

/** Points as a score of 0 to 100. */
export const scoreOf = (points: number): number => Math.round(100 * (1 - 2 ** (-points / POINTS_FOR_HALF)))
