import type { Met } from './met.ts'

/** Within two days what was said is still fresh: the ideal. In days. */
export const IDEAL_DAYS = 2
/** Whoever is not heard of within a month was passed by. In days. */
export const WINDOW_DAYS = 30

/** How many were met, and what became of it. `met` = `within30Days` + `later` + `never` + `open`. */
export interface DepthTally {
  readonly met: number
  /** Followed up in two days, who are among those in thirty. */
  readonly within2Days: number
  readonly within30Days: number
  /** Followed up, but after the thirty days. */
  readonly later: number
  /** Never followed up, and the thirty days are over. */
  readonly never: number
  /** Not followed up yet, and the thirty days are not over. */
  readonly open: number
  /** The share followed up within thirty days, of those whose thirty days are over or who were; null where there is nobody. */
  readonly rate: number | null
}

export const tallyOf = (people: readonly Met[], today: number): DepthTally => {
  const count = { met: people.length, within2Days: 0, within30Days: 0, later: 0, never: 0, open: 0 }
  for (const { day, followedUpDay } of people) {
    const after = followedUpDay === null ? null : followedUpDay - day
    if (after === null) count[today - day > WINDOW_DAYS ? 'never' : 'open'] += 1
    else count[after > WINDOW_DAYS ? 'later' : 'within30Days'] += 1
    if (after !== null && after <= IDEAL_DAYS) count.within2Days += 1
  }
  const told = count.met - count.open
  return { ...count, rate: told === 0 ? null : count.within30Days / told }
}
