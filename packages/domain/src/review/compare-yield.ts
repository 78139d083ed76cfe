/*
 * Whether something brought less, or more, than its time among all other time would let one expect. If every hour were as
 * fruitful as any other, what came of it would be binomial with its share of the minutes: the exact conditional comparison
 * of two Poisson rates (Przyborowski & Wilenski, "Homogeneity of results in testing samples from Poisson series",
 * Biometrika 31, 1940). Constant time.
 */
import { betaShare } from '../venue/index.ts'

/** Time that went to something, in minutes, and how often something came of it. */
export interface Tried {
  readonly minutes: number
  readonly yields: number
}

export const FRUITS = ['less', 'usual', 'more', 'too-little'] as const
/** `too-little`: not enough time or not enough came of anything to tell. */
export type Fruit = (typeof FRUITS)[number]

/** Minutes below which nothing has been tried yet: two hours. A judgement. */
export const LEAST_MINUTES = 120
/** Things that came of anything below which nothing can be compared. A judgement. */
const FEWEST_YIELDS = 5
/** Chance alone would do it to any of the pieces looked at once in twenty (Bonferroni's bound). */
const RARE = 0.05
/** What happened once may be luck. */
const MORE_THAN_LUCK = 2

/** How one of several `pieces` compares with all the rest; `all` has it too. */
export const compareYield = (one: Tried, all: Tried, pieces = 1): Fruit => {
  const share = one.minutes / all.minutes
  if (one.minutes < LEAST_MINUTES || all.yields < FEWEST_YIELDS || !(share < 1)) return 'too-little'
  const rare = RARE / pieces
  if (shareUpTo(one.yields, all.yields, share) <= rare) return 'less'
  if (one.yields >= MORE_THAN_LUCK && 1 - shareUpTo(one.yields - 1, all.yields, share) <= rare) return 'more'
  return 'usual'
}

/** The probability of at most `count` of `trials`, each with the chance `share`. */
const shareUpTo = (count: number, trials: number, share: number): number =>
  count >= trials ? 1 : count < 0 ? 0 : betaShare(1 - share, trials - count, count + 1)
