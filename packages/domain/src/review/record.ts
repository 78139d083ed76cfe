import type { CostKind } from '../attribution/index.ts'
import type { Channel } from '../channel.ts'
import type { DriveByInput } from '../driveby/index.ts'
import type { HealthFrame } from '../health/index.ts'
import type { Introduction } from '../introduction/index.ts'
import type { LedgerEntry } from '../ledger/index.ts'
import type { ReviewPeriod } from './period.ts'

/** An outcome as the review counts it. */
export interface ReviewOutcome {
  readonly outcomeId: string
  readonly kind: string
  /** `YYYY-MM-DD` */
  readonly happenedOn: string
  readonly personIds: readonly string[]
  readonly value: number | null
  readonly currency: string | null
  /** Introductions that had a part in it, as it is traced. */
  readonly introductionIds: readonly string[]
  /** The step of an objective it was recorded with, which is not counted again. */
  readonly progressId: string | null
}

/** An objective as the review follows it. Dates are `YYYY-MM-DD`. */
export interface ReviewObjective {
  readonly objectiveId: string
  readonly statement: string
  readonly startedOn: string
  readonly due: string
  readonly isFocused: boolean
  readonly amount: number | null
  readonly unit: string | null
  readonly closedOn: string | null
}

export interface ReviewStep {
  readonly progressId: string
  readonly objectiveId: string
  readonly personId: string | null
  readonly madeOn: string
  readonly amount: number
}

/** Time that went to a person on a channel in the days looked back over. */
export interface ReviewEffort {
  readonly personId: string
  readonly channel: Channel
  readonly minutes: number
}

/** Hours and money noted besides what conversations took. */
export interface ReviewCost {
  readonly kind: CostKind
  readonly aboutId: string
  /** The name of what it was for; null where that is gone. */
  readonly about: string | null
  readonly minutes: number | null
  readonly money: number | null
  readonly currency: string | null
  /** `YYYY-MM-DD` */
  readonly spentOn: string
}

/** What a review is made of. */
export interface ReviewRecord {
  readonly period: ReviewPeriod
  readonly today: string
  /** With everybody, their contacts, gatherings and the hours of a week. */
  readonly driveBy: DriveByInput
  readonly health: Pick<HealthFrame, 'halfLives' | 'networks' | 'chosen' | 'favors' | 'followUps'>
  readonly entries: readonly LedgerEntry[]
  readonly introductions: readonly Introduction[]
  readonly outcomes: readonly ReviewOutcome[]
  readonly objectives: readonly ReviewObjective[]
  readonly steps: readonly ReviewStep[]
  /** Of the half year up to the end of the period. */
  readonly effort: readonly ReviewEffort[]
  /** Of any day. */
  readonly costs: readonly ReviewCost[]
  /** Minutes of conversations in the period, and in the one before. */
  readonly minutes: { readonly now: number; readonly before: number }
  /** Hours that one gathering takes, by the name of the venue. */
  readonly venueHours: ReadonlyMap<string, number>
}
