import { type Introduction, introductionMadeOn } from '../introduction/index.ts'
import { addDays, toDayNumber } from '../plain-date.ts'
import { type Count, countOf } from './figure.ts'
import { isOpportunity } from './opportunity.ts'
import { isWithin, type ReviewPeriod } from './period.ts'
import type { ReviewOutcome } from './record.ts'
import type { Returns } from './returns.ts'

/** From the asking to what came of it. */
export const YIELD_STAGES = ['requested', 'made', 'met', 'opportunity', 'outcome'] as const
export type YieldStage = (typeof YIELD_STAGES)[number]

/** One stage: how many came to it in the period, whatever they began as. */
export interface StageCount extends Count {
  readonly stage: YieldStage
  /** Of the introductions asked for in the last half year, those that have come so far. */
  readonly ofBegun: number
  /** Days from the stage before, the median of the last half year; null where too few have gone that way. */
  readonly medianDays: number | null
  /** How many went that way. */
  readonly transitions: number
}

export interface Stages {
  readonly stages: readonly StageCount[]
  /** Opportunities and outcomes of the period that came through somebody one was introduced to. */
  readonly throughIntroductions: number
}

/** Introductions and what came of them, and what that took. */
export interface Yield extends Stages {
  readonly returns: Returns
}

/** Days looked back over where a period alone has too little: half a year, in whole weeks. */
export const LOOK_BACK_DAYS = 182
/** Ways from stage to stage below which a median says nothing. A judgement. */
const FEWEST_WAYS = 3

/**
 * Introductions that somebody makes for the user, and what came of them: the outcomes whose traces lead over them.
 * Linear in introductions times outcomes.
 */
export const stagesOf = (
  introductions: readonly Introduction[],
  outcomes: readonly ReviewOutcome[],
  period: ReviewPeriod,
): Stages => {
  const ways = introductions
    .filter(({ connectorId, forId }) => connectorId !== null && forId === null)
    .map((introduction) => wayOf(introduction, outcomes))
  const datesOf: Readonly<Record<YieldStage, readonly (string | null)[]>> = {
    requested: ways.map(({ requested }) => requested),
    made: ways.map(({ made }) => made),
    met: ways.map(({ met }) => met),
    opportunity: outcomes.filter(isOpportunity).map(({ happenedOn }) => happenedOn),
    outcome: outcomes.filter((each) => !isOpportunity(each)).map(({ happenedOn }) => happenedOn),
  }
  const lookBack = { from: addDays(period.to, 1 - LOOK_BACK_DAYS), to: period.to }
  const begun = ways.filter(({ requested }) => isWithin(requested, lookBack))
  const stages = YIELD_STAGES.map((stage, at): StageCount => {
    const within = (span: typeof lookBack) => datesOf[stage].filter((date) => isWithin(date, span)).length
    const earlier = YIELD_STAGES.slice(0, at).toReversed()
    const days = ways
      .filter((way) => isWithin(way[stage], lookBack))
      .flatMap((way) =>
        daysSince(
          earlier.map((each) => way[each]).find((date) => date !== null),
          way[stage],
        ),
      )
    return {
      stage,
      ...countOf(within(period), within(period.before)),
      ofBegun: begun.filter((way) => YIELD_STAGES.slice(at).some((each) => way[each] !== null)).length,
      medianDays: days.length < FEWEST_WAYS ? null : medianOf(days),
      transitions: days.length,
    }
  })
  const cameThrough = new Set(ways.flatMap(({ outcomeIds }) => outcomeIds))
  return {
    stages,
    throughIntroductions: outcomes.filter(
      ({ outcomeId, happenedOn }) => cameThrough.has(outcomeId) && isWithin(happenedOn, period),
    ).length,
  }
}

/** The day an introduction came to each stage; null where it did not. */
type Way = Readonly<Record<YieldStage, string | null>> & { readonly outcomeIds: readonly string[] }

const wayOf = (introduction: Introduction, outcomes: readonly ReviewOutcome[]): Way => {
  const { introductionId, requestedOn, steps } = introduction
  const made = introductionMadeOn(introduction)
  const came = outcomes.filter(({ introductionIds }) => introductionIds.includes(introductionId))
  const firstOf = (some: readonly ReviewOutcome[]) =>
    some.map(({ happenedOn }) => happenedOn).toSorted()[0] ?? null
  return {
    requested: requestedOn,
    made,
    met: steps.find(({ state }) => state === 'met')?.cameOn ?? null,
    opportunity: firstOf(came.filter(isOpportunity)),
    outcome: firstOf(came.filter((each) => !isOpportunity(each))),
    outcomeIds: came.map(({ outcomeId }) => outcomeId),
  }
}

const daysSince = (earlier: string | null | undefined, later: string | null): readonly number[] =>
  earlier == null || later === null ? [] : [Math.max(0, toDayNumber(later) - toDayNumber(earlier))]

const medianOf = (days: readonly number[]): number => {
  const sorted = days.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2)
}
