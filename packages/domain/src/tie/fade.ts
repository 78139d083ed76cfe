import { toDayNumber } from '../plain-date.ts'

/** What is left of evidence after its age; all of it where it bears no date or is still to come. */
export const faded = (on: string | null, today: string, halfLife: number): number =>
  on === null ? 1 : 2 ** (-Math.max(0, toDayNumber(today) - toDayNumber(on)) / halfLife)

/** That at least one of several holds, each by itself (noisy-or; Pearl 1988). */
export const anyOf = (probabilities: readonly number[]): number =>
  1 - probabilities.reduce((none, probability) => none * (1 - probability), 1)
