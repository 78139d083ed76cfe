/*
 * When an objective would be reached at the present pace. Steps come as a Poisson process whose rate is not known; the
 * belief about it is a gamma distribution (the conjugate pair; Gelman et al., Bayesian Data Analysis, 2.6). What is long
 * past counts less: both the steps and the days they took fade by half in sixty days. Before the first step one is
 * believed to keep an even pace, which weighs as much as one step does. The time until r further steps then has a beta
 * prime distribution: T / b = B / (1 − B) with B ~ Beta(r, a), where a is steps and b days, the belief's own included.
 *
 * Invariants: a step more makes the projected day no later; the same data give the same answer. Constant time for each
 * quantile, linear in steps.
 */
import { addDays, toDayNumber } from '../plain-date.ts'
import { betaQuantile, betaShare } from '../venue/index.ts'

export const PACE_VERDICTS = ['reached', 'over', 'late', 'on-pace', 'too-early', 'not-measured'] as const
/** `over`: its last day is past and it was not reached. `not-measured`: nothing is counted. */
export type PaceVerdict = (typeof PACE_VERDICTS)[number]

/** Dates are `YYYY-MM-DD`. */
export interface Pursued {
  readonly amount: number | null
  readonly startedOn: string
  readonly due: string
  readonly steps: readonly { readonly madeOn: string; readonly amount: number }[]
  readonly today: string
}

export interface Projection {
  readonly verdict: PaceVerdict
  readonly done: number
  /** 0 on the last day, below 0 after it. */
  readonly daysLeft: number
  /** The day by which it is as likely reached as not; null where it lies beyond ten years, or nothing is counted. */
  readonly on: string | null
  /** Eight times in ten it falls between these; null as above. */
  readonly earliest: string | null
  readonly latest: string | null
  /** That it is reached by its last day, 0 to 1; null where that is settled or not counted. */
  readonly chance: number | null
}

/** In days: the pace of the last two months says most about the next. A judgement. */
const FADES_BY_HALF = 60
/** Steps below which the record alone says nothing, unless it is nearly certain either way. A judgement. */
const FEWEST_STEPS = 2
/** Days below which no pace shows. A judgement. */
const FEWEST_DAYS = 14
/** Between these, with little on record, one cannot tell. */
const UNSURE = { from: 0.1, to: 0.9 }
/** As likely late as not. */
const EVEN = 0.5
/** Eight times in ten. */
const INTERVAL = { from: 0.1, to: 0.9 }
/** A day further off than this is none to plan by: ten years, in days. */
const FURTHEST = 3653

export const projectionOf = ({ amount, startedOn, due, steps, today }: Pursued): Projection => {
  const made = steps.filter(({ madeOn }) => madeOn <= today)
  const done = made.reduce((sum, step) => sum + step.amount, 0)
  const daysLeft = toDayNumber(due) - toDayNumber(today)
  const settled = { done, daysLeft, on: null, earliest: null, latest: null, chance: null }
  if (amount === null || !(amount > 0)) return { ...settled, verdict: 'not-measured' }
  if (done >= amount) return { ...settled, verdict: 'reached' }
  const { alpha, beta, observed } = beliefOf({ amount, startedOn, due, today }, made)
  const missing = amount - done
  const dayAt = (probability: number): string | null => {
    const share = betaQuantile(probability, missing, alpha)
    const days = Math.ceil((beta * share) / (1 - share))
    return days <= FURTHEST ? addDays(today, days) : null
  }
  const days = { on: dayAt(EVEN), earliest: dayAt(INTERVAL.from), latest: dayAt(INTERVAL.to) }
  if (daysLeft < 0) return { ...settled, ...days, verdict: 'over' }
  // The whole of the last day counts.
  const time = daysLeft + 1
  const chance = betaShare(time / (time + beta), missing, alpha)
  const isUnsure = chance > UNSURE.from && chance < UNSURE.to
  const isThin = made.length < FEWEST_STEPS || observed < FEWEST_DAYS
  const verdict = isThin && isUnsure ? 'too-early' : chance < EVEN ? 'late' : 'on-pace'
  return { done, daysLeft, ...days, chance, verdict }
}

const beliefOf = (
  { amount, startedOn, due, today }: { amount: number; startedOn: string; due: string; today: string },
  steps: Pursued['steps'],
) => {
  const now = toDayNumber(today)
  const first = [startedOn, ...steps.map(({ madeOn }) => madeOn)].sort()[0] ?? startedOn
  const observed = Math.max(0, now - toDayNumber(first) + 1)
  const planned = Math.max(1, toDayNumber(due) - toDayNumber(first) + 1)
  const left = (age: number) => 2 ** (-age / FADES_BY_HALF)
  const faded = steps.reduce((sum, step) => sum + step.amount * left(now - toDayNumber(step.madeOn)), 0)
  const fadedDays = (FADES_BY_HALF / Math.LN2) * (1 - left(observed))
  return { alpha: 1 + Math.max(0, faded), beta: planned / amount + fadedDays, observed }
}
