export const PERIODS = ['quarter', 'year', 'years'] as const
export type Period = (typeof PERIODS)[number]

/** What each period asks of the server: as many points as a picture can tell apart. */
export const PERIOD_STEPS = {
  quarter: { step: 'week', steps: 13 },
  year: { step: 'month', steps: 12 },
  years: { step: 'month', steps: 36 },
} as const satisfies Readonly<Record<Period, object>>

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  quarter: 'A quarter',
  year: 'A year',
  years: 'Three years',
}

/** What the address of the page says; absent means a year, and since a week ago. */
export interface ReviewSearch {
  readonly period?: Period
  /** `YYYY-MM-DD` */
  readonly since?: string
}

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/

/** Reads the address; whatever it does not understand it leaves out. */
export const readReviewSearch = ({ period, since }: Readonly<Record<string, unknown>>): ReviewSearch => {
  const known = PERIODS.find((name) => name === period)
  const isDate = typeof since === 'string' && PLAIN_DATE.test(since) && !Number.isNaN(Date.parse(since))
  return {
    ...(known === undefined || known === 'year' ? {} : { period: known }),
    ...(isDate ? { since } : {}),
  }
}
