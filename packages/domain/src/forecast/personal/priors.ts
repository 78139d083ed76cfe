import type { NormalPrior } from '../learner/bayesian-logistic.ts'

/*
 * What is believed before the user's own history speaks: weights on the features of `personal-features.ts`, in
 * log-odds a unit. Judged, until fitted on public message sets; the precision lets a few dozen snapshots overrule them.
 */

/** Any contact within 30 days. */
export const CONTACT_PRIOR: NormalPrior = {
  mean: [-1.4, 0.5, 0.7, 0.6, 0.1, -0.45, -0.25, 0.15, -0.15, 0.1, 0, 0.3, 0.1],
  precision: [1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 20],
}

/** A tie silent for 90 days comes alive again within 90 days. */
export const REVIVAL_PRIOR: NormalPrior = {
  mean: [-1.2, 0, 0.2, 0.6, 0.5, -0.4, -0.15, 0.25, -0.05, 0.1, 0, 0.3, 0.1],
  precision: [1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 20],
}
