/**
 * Depth over number: of the people met or connected with, how many heard of the user again. What is remembered of a first
 * talk fades within days, so two days are the ideal and thirty the limit; both are judgements, reported side by side.
 * Invariants: met = within thirty days + later + never + open; the same data and date give the same answer; nothing after `today`
 * counts. Linear in people and contacts, plus sorting those who wait. Ties by id.
 */
import { lastMonths } from '../ledger/index.ts'
import { fromDayNumber, toDayNumber } from '../plain-date.ts'
import { seriesKey, seriesName } from '../venue/index.ts'
import { type ContactCap, capOf } from './cap.ts'
import { debtOf, type MissingFollowUp } from './debt.ts'
import type { DriveByInput } from './input.ts'
import { type Met, type MetSource, meetingsOf } from './met.ts'
import { type DriveByNotice, noticeOf } from './notice.ts'
import { type DepthTally, tallyOf } from './tally.ts'

export interface DriveBy {
  /** Over all the months. */
  readonly total: DepthTally
  /** By the month of meeting, `YYYY-MM`, oldest first, those without anybody among them. */
  readonly byMonth: readonly (DepthTally & { readonly month: string })[]
  /** By where people were met, the most people first. */
  readonly bySource: readonly (DepthTally & { readonly source: MetSource; readonly name: string | null })[]
  /** Everybody who waits, soonest fading first. */
  readonly debt: readonly MissingFollowUp[]
  /** New people a week, over the last four weeks. */
  readonly metPerWeek: number
  readonly cap: ContactCap
  readonly notice: DriveByNotice | null
}

/** Weeks that the pace of meeting is told over. */
const PACE_WEEKS = 4

/** The drive-by figure, what is missing, and how many new people a week that leaves room for. */
export const driveByOf = (input: DriveByInput): DriveBy => {
  const today = toDayNumber(input.today)
  const everybody = meetingsOf(input)
  const months = lastMonths(input.today, input.months)
  const since = toDayNumber(`${months[0] ?? input.today.slice(0, 7)}-01`)
  const met = everybody.filter(({ day }) => day >= since)
  const monthOf = Map.groupBy(met, ({ day }) => fromDayNumber(day).slice(0, 7))
  const debt = debtOf(everybody, input)
  const lately = everybody.filter(({ day }) => today - day < 7 * PACE_WEEKS).length
  const total = tallyOf(met, today)
  return {
    total,
    byMonth: months.map((month) => ({ month, ...tallyOf(monthOf.get(month) ?? [], today) })),
    bySource: bySource(met, today),
    debt,
    metPerWeek: lately / PACE_WEEKS,
    cap: capOf(debt.length, input.hoursPerWeek),
    notice: noticeOf(input, total),
  }
}

const NO_PLACES: ReadonlySet<string> = new Set()

/** The dates of one series of events are one venue; introductions are told together, whoever made them. */
const bySource = (met: readonly Met[], today: number): DriveBy['bySource'] => {
  const keys = new Map<string, { readonly key: string; readonly name: string }>()
  const seriesOf = (event: string) => {
    const known = keys.get(event)
    if (known !== undefined) return known
    const series = { key: seriesKey(event, NO_PLACES), name: seriesName(event, NO_PLACES) }
    keys.set(event, series)
    return series
  }
  const keyOf = ({ source, through }: Met) =>
    source === 'event' && through !== null ? `event ${seriesOf(through).key}` : source
  return Array.from(Map.groupBy(met, keyOf), ([key, people]) => {
    const [first] = people
    const name = first?.source === 'event' && first.through !== null ? seriesOf(first.through).name : null
    return { key, source: first?.source ?? 'connection', name, ...tallyOf(people, today) }
  })
    .sort((a, b) => b.met - a.met || (a.key < b.key ? -1 : 1))
    .map(({ key: _, ...rest }) => rest)
}
