import {
  addDays,
  fail,
  minutesFor,
  ok,
  REVIEW_LOOK_BACK_DAYS,
  type Result,
  type ReviewPeriod,
  type ReviewRecord,
  reviewPeriod,
} from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import { gatherDriveBy } from '../driveby/index.ts'
import { gatherLedger } from '../favor/index.ts'
import { keptCircles } from '../network/index.ts'
import type { OperationFailure } from '../operation-failure.ts'
import { gatherTraces, introductionsIn } from '../outcome/index.ts'
import type { EffortRow } from '../ports/outcome.ts'

export const reviewFailures = {
  NO_SUCH_PERIOD: { kind: 'invalid', when: 'No calendar has that week, or the day lies before 1900.' },
  PERIOD_IN_FUTURE: { kind: 'invalid', when: 'The period begins, or its last day lies, after today.' },
  PERIOD_IS_NAMED: { kind: 'invalid', when: 'A week or quarter of the calendar has its own last day.' },
} as const

/** Nobody's record goes back further. */
const EARLIEST = '1900-01-01'

/** The days that are meant. */
export const askedPeriod = (
  { period: asked, until }: { readonly period: string; readonly until?: string | undefined },
  today: string,
): Result<ReviewPeriod, OperationFailure<keyof typeof reviewFailures>> => {
  const details = { period: asked, ...(until === undefined ? {} : { until }), today }
  const isNamed = asked !== 'week' && asked !== 'quarter'
  if (isNamed && until !== undefined) {
    return fail({
      code: 'PERIOD_IS_NAMED',
      message: `${asked} ends on its own last day: ask for it without one, or for a week or quarter up to ${until}.`,
      details,
    })
  }
  const period = reviewPeriod(asked, until ?? today)
  if (period === null || period.from < EARLIEST) {
    return fail({ code: 'NO_SUCH_PERIOD', message: `There is no ${asked} to look back on.`, details })
  }
  if (period.to > today || period.from > today) {
    return fail({ code: 'PERIOD_IN_FUTURE', message: `Today is ${today}; that has not been yet.`, details })
  }
  return ok(period)
}

/** What a review is made of, as of the end of its period. */
export const gatherReview = async (period: ReviewPeriod, context: ReadContext): Promise<ReviewRecord> => {
  const { store, today } = context
  const driveBy = await gatherDriveBy(context, 1)
  const { modelOf } = await context.snapshot()
  const { entries } = await gatherLedger(context)
  const networks = await store.purpose.networks()
  const circles = keptCircles(networks, await store.purpose.members())
  const effortIn = async (from: string, to: string) => (await store.outcomes.effort(from, to)).map(toEffort)
  const minutesIn = async ({ from, to }: { readonly from: string; readonly to: string }) =>
    (await effortIn(from, to)).reduce((sum, { minutes }) => sum + minutes, 0)
  return {
    period,
    today,
    driveBy,
    health: {
      halfLives: modelOf(period.to).halfLives,
      networks: networks.flatMap(({ networkId, name }) => {
        const circle = circles.get(networkId)
        return circle === undefined ? [] : [{ networkId, name, ...circle }]
      }),
      chosen: new Set((await store.few.list()).map(({ personId }) => personId)),
      favors: entries,
      followUps: await store.followUps.list(null),
    },
    entries,
    introductions: await store.introductions.list(),
    outcomes: await tracedOutcomes(context),
    objectives: (await store.purpose.objectives()).map(({ createdAt, ...objective }) => ({
      ...objective,
      startedOn: createdAt.slice(0, 10),
    })),
    steps: await store.purpose.progress(),
    effort: await effortIn(addDays(period.to, 1 - REVIEW_LOOK_BACK_DAYS), period.to),
    costs: await store.outcomes.costs(),
    minutes: { now: await minutesIn(period), before: await minutesIn(period.before) },
    venueHours: new Map(
      (await store.venues.list()).flatMap(({ name, hours }) => (hours === null ? [] : [[name, hours]])),
    ),
  }
}

/** All of them, whenever they came: an introduction is a way to the first outcome that goes back to it. */
const tracedOutcomes = async (context: ReadContext): Promise<ReviewRecord['outcomes']> => {
  const rows = await context.store.outcomes.list()
  const traceOf = await gatherTraces(rows, context)
  return rows.map((row) => ({ ...row, introductionIds: introductionsIn(traceOf(row)) }))
}

/** Days whose length nobody noted take as long as an answer, or a talk, on that channel usually does. */
const toEffort = ({ personId, channel, minutes, untimedDays }: EffortRow) => ({
  personId,
  channel,
  minutes: minutes + untimedDays * minutesFor('reply', channel),
})
