import type { History } from '../history/history.ts'
import { createMemory, type Memory } from './memory.ts'
import { minimise } from './simplex.ts'

/*
 * BG/NBD (Fader, Hardie & Lee 2005, Marketing Science 24): contact days come at a rate of one's own until, after some
 * one of them, the tie ends. Scores are the contact days expected within the horizon. Fitted by likelihood.
 */

/** Ties whose likelihood is summed at most, evenly taken. */
const MOST_TIES = 3_000
const STEPS = 300
/** Logarithms of r, alpha in days, a and b from which the search starts. */
const START = [-1, 2, -0.5, 0.5]

export interface BgNbd {
  readonly r: number
  readonly alpha: number
  readonly a: number
  readonly b: number
}

/** Contact days after the first, when the last was and how long the tie has been known; in days. */
export interface TieRecord {
  readonly repeats: number
  readonly last: number
  readonly known: number
}

/** Fitted on every tie as it stood at `until`, in days; nothing later is seen. */
export const fitBgNbd = (history: History, until: number): BgNbd => {
  const memory = createMemory(history, 1, Number.POSITIVE_INFINITY)
  memory.feed(until)
  const known = [...Array(history.ties).keys()].filter((tie) => memory.ties.messageCount[tie] !== 0)
  const stride = Math.max(1, Math.ceil(known.length / MOST_TIES))
  const sample = known.filter((_, index) => index % stride === 0).map((tie) => recordOf(memory, until, tie))
  const loss = (point: readonly number[]) => {
    const parameters = parametersOf(point)
    let sum = 0
    for (const record of sample) sum -= logLikelihood(parameters, record)
    return sum
  }
  return parametersOf(minimise(loss, START, STEPS))
}

export const recordOf = ({ ties }: Memory, now: number, tie: number): TieRecord => {
  const first = ties.firstAt[tie] as number
  return {
    repeats: (ties.dayCount[tie] as number) - 1,
    last: (ties.lastAt[tie] as number) - first,
    known: now - first,
  }
}

/** Logarithms are searched, so that all stay positive; `a` keeps off 1, where the expectation has a hole. */
const parametersOf = (point: readonly number[]): BgNbd => {
  const [r, alpha, a, b] = point.map((value) => Math.exp(Math.max(-10, Math.min(10, value)))) as [
    number,
    number,
    number,
    number,
  ]
  return { r, alpha, a: Math.abs(a - 1) < 1e-4 ? a + 2e-4 : a, b }
}

const logLikelihood = ({ r, alpha, a, b }: BgNbd, { repeats: x, last, known }: TieRecord): number => {
  const shared =
    logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + logGamma(a + b) + logGamma(b + x) - logGamma(b)
  const alive = -(r + x) * Math.log(alpha + known)
  const ended =
    x === 0 ? Number.NEGATIVE_INFINITY : Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + last)
  const most = Math.max(alive, ended)
  return shared - logGamma(a + b + x) + most + Math.log(Math.exp(alive - most) + Math.exp(ended - most))
}

/** Contact days expected within `horizon` days. */
export const expectedDays = (
  { r, alpha, a, b }: BgNbd,
  { repeats: x, last, known }: TieRecord,
  horizon: number,
): number => {
  const share = horizon / (alpha + known + horizon)
  const stays = ((alpha + known) / (alpha + known + horizon)) ** (r + x)
  const days = ((a + b + x - 1) / (a - 1)) * (1 - stays * hypergeometric(r + x, b + x, a + b + x - 1, share))
  return days * chanceAlive({ r, alpha, a, b }, { repeats: x, last, known })
}

/** Chance that the tie has not ended. */
export const chanceAlive = ({ r, alpha, a, b }: BgNbd, { repeats: x, last, known }: TieRecord): number => {
  if (x === 0) return 1
  return 1 / (1 + (a / (b + x - 1)) * ((alpha + known) / (alpha + last)) ** (r + x))
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
