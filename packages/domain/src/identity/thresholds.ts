/**
 * Fixed beforehand, for every table alike, from what a mistake costs. Being asked costs a look, a wrong merge shows one person's notes under
 * another's name until somebody notices: taken to be twenty times as bad. So merge from 19 to 1.
 */
export const MERGE_FROM = 0.95
/** Below one in ten, a user would say "no" nine times to find one double. */
export const ASK_FROM = 0.1
/** The likelier answer, for measuring pairs by themselves. */
export const EVEN_ODDS = 0.5

/** Log odds in bits of a probability. */
export const bitsOf = (probability: number): number => Math.log2(probability / (1 - probability))

/** The probability behind log odds in bits. */
export const probabilityOf = (bits: number): number => 1 / (1 + 2 ** -bits)
