import type { Moment } from '../features/moment.ts'
import type { Forecaster } from '../model/forecaster.ts'
import { minimise } from './simplex.ts'

/*
 * BG/NBD (Fader, Hardie & Lee 2005, Marketing Science 24): contact days come at a rate of one's own until, after some
 * one of them, the tie ends. Scores are the contact days expected within the horizon. Fitted by likelihood.
 */

/** Ties whose likelihood is summed at most, evenly taken. */
const MOST_TIES = 3_000
const STEPS = 300

interface Parameters {
  readonly r: number
  readonly alpha: number
  readonly a: number
  readonly b: number
}

/** Contact days after the first, when the last was and how long the tie has been known; in days. */
interface Record {
  readonly repeats: number
  readonly last: number
  readonly known: number
}

export const fitBgNbd = (records: readonly Record[], horizon: number): Forecaster => {
  const stride = Math.max(1, Math.ceil(records.length / MOST_TIES))
  const sample = records.filter((_, index) => index % stride === 0)
  const loss = (point: readonly number[]) => {
    const parameters = parametersOf(point)
    let sum = 0
    for (const record of sample) sum -= logLikelihood(parameters, record)
    return sum
  }
  const parameters = parametersOf(minimise(loss, [-1, 2, -0.5, 0.5], STEPS))
  return {
    name: 'BG/NBD',
    scores: ({ moment, ties }) =>
      Float64Array.from(ties, (tie) => expectedDays(parameters, recordOf(moment, tie), horizon)),
  }
}

export const recordOf = ({ memory, now }: Moment, tie: number): Record => {
  const first = memory.ties.firstAt[tie] as number
  return {
    repeats: (memory.ties.dayCount[tie] as number) - 1,
    last: (memory.ties.lastAt[tie] as number) - first,
    known: now - first,
  }
}

/** Logarithms are searched, so that all stay positive; `a` keeps off 1, where the expectation has a hole. */
const parametersOf = (point: readonly number[]): Parameters => {
  const [r, alpha, a, b] = point.map((value) => Math.exp(Math.max(-10, Math.min(10, value)))) as [
    number,
    number,
    number,
    number,
  ]
  return { r, alpha, a: Math.abs(a - 1) < 1e-4 ? a + 2e-4 : a, b }
}

const logLikelihood = ({ r, alpha, a, b }: Parameters, { repeats: x, last, known }: Record): number => {
  const shared =
    logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + logGamma(a + b) + logGamma(b + x) - logGamma(b)
  const alive = -(r + x) * Math.log(alpha + known)
  const ended =
    x === 0 ? Number.NEGATIVE_INFINITY : Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + last)
  const most = Math.max(alive, ended)
  return shared - logGamma(a + b + x) + most + Math.log(Math.exp(alive - most) + Math.exp(ended - most))
}

const expectedDays = (
  { r, alpha, a, b }: Parameters,
  { repeats: x, last, known }: Record,
  horizon: number,
): number => {
  const share = horizon / (alpha + known + horizon)
  const stays = ((alpha + known) / (alpha + known + horizon)) ** (r + x)
  const days = ((a + b + x - 1) / (a - 1)) * (1 - stays * hypergeometric(r + x, b + x, a + b + x - 1, share))
  const hasEnded = x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + known) / (alpha + last)) ** (r + x)
  return days / (1 + hasEnded)
}

/** Gauss's series; converges, as the argument is below 1. */
const hypergeometric = (a: number, b: number, c: number, z: number): number => {
  let term = 1
  let sum = 1
  for (let n = 0; n < 2_000 && Math.abs(term) > 1e-10 * Math.abs(sum); n += 1) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z
    sum += term
  }
  return sum
}

/** Lanczos's approximation, good to ten digits for positive numbers (Numerical Recipes §6.1). */
const logGamma = (value: number): number => {
  const series = [
    76.180091729471, -86.505320329417, 24.014098240831, -1.2317395724502, 0.0012086509738662,
    -0.000005395239385,
  ]
  const base = value + 5.5
  const sum = series.reduce((total, each, index) => total + each / (value + 1 + index), 1.00000000019)
  return (value + 0.5) * Math.log(base) - base + Math.log((2.50662827463 * sum) / value)
}
