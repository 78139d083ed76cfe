import { PERIOD_PATTERN } from '@rapport/domain'

export const SPANS = ['quarter', 'year', 'years'] as const
export type Span = (typeof SPANS)[number]

/** What each span of the charts asks of the server: as many points as a picture can tell apart. */
export const SPAN_STEPS = {
  quarter: { step: 'week', steps: 13 },
  year: { step: 'month', steps: 12 },
  years: { step: 'month', steps: 36 },
} as const satisfies Readonly<Record<Span, object>>

export const SPAN_WORDS: Readonly<Record<Span, string>> = {
  quarter: 'A quarter',
  year: 'A year',
  years: 'Three years',
}

/** What the address of the page says; absent means the last seven days, and a year of charts. */
export interface ReviewSearch {
  /** `quarter`, or one of the calendar: `2026-W47`, `2026-Q3`; as at the command line. */
  readonly period?: string
  /** How far the charts look back. */
  readonly over?: Span
}

/** Reads the address; whatever it does not understand it leaves out. */
export const readReviewSearch = ({ period, over }: Readonly<Record<string, unknown>>): ReviewSearch => {
  const known = SPANS.find((name) => name === over)
  return {
    ...(typeof period === 'string' && period !== 'week' && PERIOD_PATTERN.test(period) ? { period } : {}),
    ...(known === undefined || known === 'year' ? {} : { over: known }),
  }
}
