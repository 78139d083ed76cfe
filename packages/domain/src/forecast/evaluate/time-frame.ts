import type { History } from '../history/history.ts'

/** What is asked: who of one's ties is in touch within `horizon` days. */
export interface Question {
  readonly horizon: number
  /** Days between snapshots. */
  readonly step: number
  /** Days without a word from which a tie is dormant. */
  readonly dormant: number
}

/** Moments, in days since 1970-01-01, at which forecasts are made. */
export interface TimeFrame {
  /** Their horizons end by `fitUntil`, after which nothing is learnt from. */
  readonly fit: readonly number[]
  readonly test: readonly number[]
  readonly start: number
  readonly fitUntil: number
}

/** Shares of the span: a history before the first forecast, and where fitting ends and testing begins. */
const FIRST = 0.3
const PART = 0.65

/** Days of silence for horizons of a month or more, and of a week; between, twice to three times the horizon. */
const MONTH = { horizon: 30, dormant: 90 }
const WEEK = { horizon: 7, dormant: 14 }

/** 14 days for a horizon of 7, 90 for 30 and longer, along a straight line between; twice the horizon below 7. */
export const dormantDaysFor = (horizon: number): number => {
  if (horizon >= MONTH.horizon) return MONTH.dormant
  if (horizon <= WEEK.horizon) return 2 * horizon
  const share = (horizon - WEEK.horizon) / (MONTH.horizon - WEEK.horizon)
  return Math.round(WEEK.dormant + share * (MONTH.dormant - WEEK.dormant))
}

export const timeFrameOf = ({ at }: History, { horizon, step }: Question): TimeFrame => {
  const start = at[0] ?? 0
  const end = at[at.length - 1] ?? start
  const span = end - start
  const fitUntil = start + PART * span
  const fit: number[] = []
  const test: number[] = []
  for (let index = 0; ; index += 1) {
    const now = start + FIRST * span + index * step
    if (now + horizon > end) break
    if (now + horizon <= fitUntil) fit.push(now)
    if (now >= fitUntil) test.push(now)
  }
  return { fit, test, start, fitUntil }
}
