import { Temporal } from 'temporal-polyfill'
import { type DateValue, datesOf, dayKey } from './date-value.ts'
import type { CalendarEvent } from './event.ts'
import { expandRule, type Window } from './expand-rule.ts'
import type { FileContext, StandIns } from './gather.ts'
import { standInsOf } from './gather.ts'
import { MAX_DATES, MAX_DATES_IN_FILE, MAX_NAMED_DATES } from './limits.ts'
import { type Moment, momentOf } from './moments.ts'
import type { Property } from './property.ts'

/** The dates of an appointment, and what is to be told of them. */
export interface Occurrences {
  /** Milliseconds since 1970 UTC, ascending. */
  readonly dates: readonly number[]
  readonly warnings: readonly string[]
}

/** What the recurring appointments of one file may cost together. */
export interface Budget {
  dates: number
  cutRules: number
}

/** Rules of one file that are given up half way; after so many the file is one that means harm. */
const MAX_CUT_RULES = 100

export const createBudget = (): Budget => ({ dates: MAX_DATES_IN_FILE, cutRules: MAX_CUT_RULES })

/**
 * All dates of a recurring appointment inside the window, without those taken out and those for which others stand in. An
 * appointment of one date keeps it wherever it lies.
 */
export function occurrencesOf(
  event: CalendarEvent,
  start: Moment,
  window: Window,
  { zones, standIns }: FileContext,
  budget: Budget,
): Occurrences {
  const rules = event.properties.filter(({ name }) => name === 'RRULE')
  const added = event.properties.filter(({ name }) => name === 'RDATE')
  if (event.recurrenceId !== null || (rules.length === 0 && added.length === 0)) {
    return { dates: [start.epoch], warnings: [] }
  }
  const warnings: string[] = []
  const dates = new Set<number>()
  const inside = (date: number): boolean => date >= window.from && date <= window.to
  if (inside(start.epoch)) dates.add(start.epoch)
  // RFC 5545 §3.8.5.3: more than one rule is not to be; of hostile many, a few are enough.
  for (const rule of rules.slice(0, 3)) {
    for (const date of datesOfRule(rule.raw, start, window, budget, warnings)) dates.add(date)
  }
  const named = listed(added, warnings, 'added')
  for (const date of named) {
    const { epoch } = momentOf(date, zones)
    if (inside(epoch)) dates.add(epoch)
  }
  const removed = standInsOf(
    listed(
      event.properties.filter(({ name }) => name === 'EXDATE'),
      warnings,
      'left out',
    ),
    zones,
  )
  const moved = standIns(event.uid)
  const kept = [...dates].filter((date) => !isIn(removed, date, start.zone) && !isIn(moved, date, start.zone))
  const latest = kept.sort((a, b) => a - b).slice(-Math.min(MAX_DATES, Math.max(1, budget.dates)))
  if (latest.length < kept.length) warnings.push(cutMessage(latest.length))
  budget.dates -= latest.length
  return { dates: latest, warnings: [...new Set(warnings)] }
}

function datesOfRule(
  rule: string,
  start: Moment,
  window: Window,
  budget: Budget,
  warnings: string[],
): readonly number[] {
  if (budget.cutRules <= 0 || budget.dates <= 0) {
    warnings.push('This calendar repeats too much: only the first date was read.')
    return []
  }
  const expansion = expandRule(rule, start.epoch, start.zone, window)
  if (expansion === null) {
    warnings.push(
      `The rule by which it repeats, "${rule.trim().slice(0, 60)}", cannot be read: only its first date was.`,
    )
    return []
  }
  if (expansion.isCut) {
    budget.cutRules -= 1
    warnings.push(cutMessage(expansion.dates.length))
  }
  return expansion.dates
}

const cutMessage = (count: number): string =>
  `It repeats more often than Rapport follows: the latest ${count} dates were read.`

function listed(properties: readonly Property[], warnings: string[], what: string): readonly DateValue[] {
  const dates: DateValue[] = []
  let unread = 0
  for (const property of properties) {
    const found = datesOf(property, MAX_NAMED_DATES - dates.length)
    for (const date of found.dates) dates.push(date)
    unread += found.unread
  }
  if (unread > 0) warnings.push(`Some dates that are ${what} cannot be read, or are too many: ${unread}.`)
  return dates
}

function isIn({ moments, days }: StandIns, epoch: number, zone: string): boolean {
  if (moments.has(epoch)) return true
  return days.size > 0 && days.has(dayIn(epoch, zone))
}

const dayIn = (epoch: number, zone: string): number =>
  dayKey(Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone))
