/**
 * The dates of a recurrence rule inside a window (RFC 5545 §3.3.10), by rrule-temporal.
 *
 * Contract: at most `MAX_DATES`, the latest ones, in ascending order; `isCut` where there may be more. Work is bounded by
 * counted steps, never by the clock, so that the same file always gives the same dates. The window is walked backwards in
 * spans that hold about as many dates as are wanted, since what is recent matters. A date that does not exist (30 February, a
 * time in the gap when clocks go forward) is left out.
 */
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { MAX_DATES } from './limits.ts'
import { PERIOD, parseRule, type RuleParts, withoutCount } from './rule-parts.ts'

/** Milliseconds since 1970 UTC, both inclusive. */
export interface Window {
  readonly from: number
  readonly to: number
}

export interface Expansion {
  readonly dates: readonly number[]
  readonly isCut: boolean
}

/** Steps of the rule's frequency, and dates looked at, in one span: some tens of milliseconds. */
const MAX_STEPS = 3_000
const MAX_CANDIDATES = 6_000
/** Spans walked for one rule. Ten years of a yearly rule, the sparsest, take five. */
const MAX_SPANS = 12

/** Null for a rule that cannot be read. `start` is the first date and always one of them. */
export function expandRule(text: string, start: number, zone: string, window: Window): Expansion | null {
  const parsed = parseRule(text)
  if (parsed === null) return null
  const to = window.to
  const from = Math.max(window.from, start)
  if (to < from) return { dates: [], isCut: false }
  const rule = isReachable(parsed, start, to) ? parsed : withoutCount(parsed)
  const first = start >= window.from ? [start] : []
  if (rule.perPeriod > MAX_CANDIDATES) return { dates: first, isCut: true }
  const engine = createEngine(rule, start, zone)
  if (engine === null) return null
  const spans = rule.count === null ? spansBackwards(rule, from, to) : [{ from, to }]
  const dates: number[] = []
  let walked = 0
  let isCut = false
  for (const span of spans) {
    if (walked >= MAX_SPANS || dates.length >= MAX_DATES) {
      isCut = true
      break
    }
    walked += 1
    const found = engine(span)
    if (found === null) {
      isCut = true
      break
    }
    dates.unshift(...found.slice(-(MAX_DATES - dates.length)))
    isCut ||= found.length > dates.length
  }
  const [earliest] = dates
  if (first.length > 0 && earliest !== start && (!isCut || dates.length === 0)) dates.unshift(start)
  return { dates, isCut }
}

/** Whether its count can end a rule in the time looked at; a rule that cannot need not be counted from its start. */
function isReachable(
  { count, frequency, interval, perPeriod }: RuleParts,
  start: number,
  to: number,
): boolean {
  if (count === null) return true
  return count <= ((to - start) / PERIOD[frequency] / interval + 2) * perPeriod
}

function* spansBackwards(rule: RuleParts, from: number, to: number): Generator<Window, void> {
  const periods = Math.max(1, Math.floor(MAX_DATES / rule.perPeriod))
  const length = periods * rule.interval * PERIOD[rule.frequency]
  for (let end = to; end >= from; end -= length) yield { from: Math.max(from, end - length + 1), to: end }
}

/** The rule's dates in a span; null where finding them takes more than the steps allowed. */
function createEngine(
  rule: RuleParts,
  start: number,
  zone: string,
): ((span: Window) => readonly number[] | null) | null {
  try {
    const engine = new RRuleTemporal({
      rruleString: `RRULE:${rule.text}`,
      dtstart: Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone),
      maxIterations: MAX_STEPS,
      maxCandidateEvaluations: MAX_CANDIDATES,
      cache: false,
    })
    return (span) => {
      try {
        return engine
          .between(new Date(span.from), new Date(span.to), true)
          .map((date) => Number(date.epochMilliseconds))
      } catch {
        // The library throws one plain Error for everything: here, with a rule it has accepted, that it gave up.
        return null
      }
    }
  } catch {
    return null
  }
}
