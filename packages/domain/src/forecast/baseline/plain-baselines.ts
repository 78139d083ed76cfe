import { type BgNbd, expectedDays, recordOf } from '../features/bg-nbd.ts'
import type { Moment } from '../features/moment.ts'
import type { Forecaster } from '../model/forecaster.ts'

/** Whoever one heard from last. */
export const lastContact: Forecaster = {
  name: 'last contact',
  scores: ({ silence }) => silence.map((days) => -days),
}

/** Half-lives tried, in days. */
export const TRIED_HALF_LIVES = [2, 5, 10, 20, 30, 60, 120, 240] as const

/** Every message, or every day with one, counting half after `halfLife` days. */
export const decayed = (kind: 'messages' | 'days', halfLife: number): Forecaster => {
  let known: { readonly moment: Moment; readonly sums: Float64Array } | undefined
  return {
    name: `decayed ${kind}`,
    scores: ({ moment, ties }) => {
      if (known?.moment !== moment) known = { moment, sums: sumsOf(moment, kind, halfLife) }
      const { sums } = known
      return Float64Array.from(ties, (tie) => sums[tie] as number)
    },
  }
}

const sumsOf = (
  { history, memory, now }: Moment,
  kind: 'messages' | 'days',
  halfLife: number,
): Float64Array =>
  Float64Array.from({ length: history.ties }, (_, tie) => {
    const start = history.offsets[tie] as number
    const end = start + (memory.ties.messageCount[tie] as number)
    let sum = 0
    let lastDay = Number.NaN
    for (let index = start; index < end; index += 1) {
      const at = history.times[index] as number
      const day = Math.floor(at)
      if (kind === 'messages' || day !== lastDay) sum += 2 ** (-(now - at) / halfLife)
      lastDay = day
    }
    return sum
  })

/** Contact days that the customer-base model of the name expects. */
export const bgNbdForecaster = (bgNbd: BgNbd, horizon: number): Forecaster => ({
  name: 'BG/NBD',
  scores: ({ moment, ties }) =>
    Float64Array.from(ties, (tie) => expectedDays(bgNbd, recordOf(moment.memory, moment.now, tie), horizon)),
})
