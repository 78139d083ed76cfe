import type { Relationship } from '../../strength/index.ts'

/** What stays of the trust of a tie that sleeps (Levin, Walter & Murnighan 2011): about half. */
const LATENT_SHARE = 0.55
/** Contact days that give half of the trust there can be: a judgement. */
const DAYS_FOR_HALF_TRUST = 8
/** What somebody has who is only connected: a name one has heard. */
const LEAST_TRUST = 0.06

/** How far the user can count on a person, 0 to 1: the strength of the tie now, or what is left of the best there was. */
export const trustIn = ({
  strength,
  contactDays,
}: Pick<Relationship, 'strength' | 'contactDays'>): number => {
  const history = 1 - 2 ** (-contactDays / DAYS_FOR_HALF_TRUST)
  return Math.min(1, Math.max(LEAST_TRUST, strength / 100, LATENT_SHARE * history))
}
