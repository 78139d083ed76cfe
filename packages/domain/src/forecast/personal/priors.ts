import type { NormalPrior } from '../learner/bayesian-logistic.ts'

/*
 * What is believed before the user's own history speaks: weights in log-odds a unit of the features of
 * `personal-features.ts`, in their order. Fitted on the training parts of four public logs (e-mail of a company, calls
 * and texts of a student community, messages of a college site), each person of them read as a user with a log of
 * their own: 57,549 rows for the next contact, 1,500 for revivals (`bench/strength/fit-priors.ts`).
 */

/** In units of curvature: at 64 and above, what came later was foretold best on three of the four logs. */
const PRECISION = 64

const believed = (mean: readonly number[]): NormalPrior => ({ mean, precision: mean.map(() => PRECISION) })

/** Any contact within 30 days. */
export const CONTACT_PRIOR = believed([
  -2.218, 1.377, -0.43, 0.803, -1.707, -0.371, -0.58, 2.095, 0.126, 0.149, 0.083, -0.225, 0.042,
])

/** A tie silent for 90 days comes alive again within 90 days. */
export const REVIVAL_PRIOR = believed([
  -0.193, -0.002, -1.477, -0.527, 0.086, -1.054, -0.1, 0.941, 0.733, 0.136, 0.066, -0.245, -0.09,
])
