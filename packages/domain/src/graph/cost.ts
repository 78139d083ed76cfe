/**
 * Steps of cost in a nat. Costs of single ties are kept in quarters of a milli-nat, rounded down: fine enough that the
 * parts of the graph looked at twice stay small, coarse enough that a cost takes two bytes.
 */
export const STEPS_PER_NAT = 4_000

/** The largest cost kept of one tie (p about 8e-8). Dearer ones are kept as this, which never makes a path look dearer than it is. */
export const LARGEST_COST = 65_535

/** Cost from which a path's probability is no number above 0 any more (−ln of the smallest double); there is no such path. */
export const DEAREST_PATH = Math.floor(745 * STEPS_PER_NAT)

/** Products this near to one another, in nats, count as equal: rounding in sums of logarithms is far below it. */
export const EQUAL_WITHIN = 1e-10

/** Cost of a tie in whole steps, never more than −ln p. */
export const stepsOf = (probability: number): number =>
  Math.min(LARGEST_COST, Math.floor(-Math.log(probability) * STEPS_PER_NAT))

/** Steps within which every path of this exact cost, in nats, is found. */
export const stepsUpTo = (nats: number): number =>
  Math.min(DEAREST_PATH, Math.ceil((nats + EQUAL_WITHIN) * STEPS_PER_NAT))
