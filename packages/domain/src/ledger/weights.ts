import type { FavorKind } from '../few/index.ts'
import { toDayNumber } from '../plain-date.ts'

/**
 * What a favor usually weighs, on the scale of 1 to 5 that the user may set. Judgements; what matters is their order:
 * work and opened doors cost standing, praise in one's own words an hour, an endorsement a click, of which five make
 * little more than one word of thanks.
 */
export const USUAL_WEIGHTS: Readonly<Record<FavorKind, number>> = {
  business: 5,
  introduction: 4,
  mentoring: 4,
  lead: 3,
  recommendation: 3,
  help: 2,
  answer: 1,
  thanks: 1,
  endorsement: 0.25,
}

/**
 * Days after which a favor counts half. Receivers value a favor less as time passes, givers do not (Flynn, "What have you
 * done for me lately? Temporal adjustments to favor evaluations", Organizational Behavior and Human Decision Processes 91,
 * 2003), so each side is read with the other person's eyes: what the user gave fades in a year, what the user received
 * in two. The paper gives the direction and no rate: the rates are judgements.
 */
export const FAVOR_HALF_LIFE_DAYS = { given: 365, received: 730 } as const

/** What counts of a favor whose date is not known: as if one half-life had passed. */
const UNDATED_SHARE = 0.5

/** The share of a favor that still counts on a day, from 1 on the day it was done; 0 before. */
export const shareLeft = (
  side: keyof typeof FAVOR_HALF_LIFE_DAYS,
  on: string | null,
  today: string,
): number => {
  if (on === null) return UNDATED_SHARE
  const age = toDayNumber(today) - toDayNumber(on)
  return age < 0 ? 0 : 2 ** (-age / FAVOR_HALF_LIFE_DAYS[side])
}
