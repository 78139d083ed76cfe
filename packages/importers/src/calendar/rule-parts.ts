/** A recurrence rule, as far as its cost depends on it. */
export interface RuleParts {
  readonly text: string
  readonly frequency: Frequency
  readonly interval: number
  readonly count: number | null
  /** The most dates one period of the frequency can hold. */
  readonly perPeriod: number
}

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
type Frequency = (typeof FREQUENCIES)[number]

/** Milliseconds in one period at the least. */
export const PERIOD: Readonly<Record<Frequency, number>> = {
  SECONDLY: 1_000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: 86_400_000,
  WEEKLY: 7 * 86_400_000,
  MONTHLY: 28 * 86_400_000,
  YEARLY: 365 * 86_400_000,
}
const DAYS: Readonly<Record<Frequency, number>> = {
  SECONDLY: 1,
  MINUTELY: 1,
  HOURLY: 1,
  DAILY: 1,
  WEEKLY: 7,
  MONTHLY: 31,
  YEARLY: 366,
}
/** Parts that tell times of day apart, with the frequencies they add dates to. */
const TIMES: readonly (readonly [string, number])[] = [
  ['BYSECOND', FREQUENCIES.indexOf('SECONDLY')],
  ['BYMINUTE', FREQUENCIES.indexOf('MINUTELY')],
  ['BYHOUR', FREQUENCIES.indexOf('HOURLY')],
]
const BY_DAY = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYMONTH']
/** Characters: every day of the year and every second named take less. */
const MAX_RULE = 8_000
/** Periods between two dates: 10,000 years of days. */
const MAX_INTERVAL = 3_650_000

/** Reads the parts of a rule that bound its dates; null for what is no rule (no frequency, an interval of 0). */
export function parseRule(text: string): RuleParts | null {
  if (text.length > MAX_RULE) return null
  const parts = new Map(
    text
      .trim()
      .toUpperCase()
      .split(';')
      .map((part): [string, string] => {
        const equals = part.indexOf('=')
        return equals === -1 ? [part, ''] : [part.slice(0, equals).trim(), part.slice(equals + 1).trim()]
      }),
  )
  const frequency = FREQUENCIES.find((each) => each === parts.get('FREQ'))
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1')
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '') : null
  if (frequency === undefined || interval === null || interval > MAX_INTERVAL) return null
  if (parts.has('COUNT') && count === null) return null
  // RSCALE (other calendars) is left to its Gregorian reading: nobody's appointments were seen to use it.
  const kept = [...parts].filter(([name]) => name !== 'RSCALE' && name !== 'SKIP' && name !== '')
  const listed = (name: string) => (parts.get(name) ?? '').split(',').length
  const times = TIMES.reduce(
    (product, [name, rank]) => (FREQUENCIES.indexOf(frequency) > rank ? product * listed(name) : product),
    1,
  )
  const days = BY_DAY.some((name) => parts.has(name)) ? DAYS[frequency] : 1
  return {
    text: kept.map(([name, value]) => `${name}=${value}`).join(';'),
    frequency,
    interval,
    count,
    perPeriod: times * days,
  }
}

/** The rule without its count: for one that could not be reached in the time looked at. */
export function withoutCount(rule: RuleParts): RuleParts {
  const kept = rule.text.split(';').filter((part) => !part.startsWith('COUNT='))
  return { ...rule, text: kept.join(';'), count: null }
}

function wholeNumber(text: string): number | null {
  return /^\d{1,15}$/.test(text) && Number(text) > 0 ? Number(text) : null
}
