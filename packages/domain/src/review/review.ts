import type { HealthChange } from '../health/index.ts'
import type { Advice } from './advice.ts'
import type { Count, Share } from './figure.ts'
import type { ReviewedObjective } from './objectives.ts'
import type { ReviewPeriod } from './period.ts'
import type { ShownFigure } from './shown-figure.ts'
import type { ReviewWeek } from './weeks.ts'
import type { Yield } from './yield.ts'

/** What was done. */
export interface Activity {
  readonly oneToOne: Count
  readonly withOthers: Count
  readonly exchanges: Count
  readonly people: Count
  readonly minutes: Count
  readonly met: Count
  readonly given: Count
  readonly received: Count
  readonly asked: Count
  readonly askedOfMe: Count
  /** Of those met or promised something soon, who heard of the user within two days. */
  readonly followUp: Share
  /** Promises that fell due, kept by their day. */
  readonly promises: Share
}

/** How well it was done. */
export interface Quality {
  /** Of those with whom there was a word, with whom there was a talk. */
  readonly depth: Share
  /** Of the chosen few, who is warm; and who had a word in time. */
  readonly fewWarm: Share
  readonly fewInTime: Share
  /** Of the members of all networks, who had a word within its rhythm. */
  readonly cadence: Share
  /** Of those met whose thirty days ended in the period, who heard of the user within them. */
  readonly followedUp: Share
}

export const SENTENCE_KINDS = [
  'conversations',
  'follow-up',
  'give-and-ask',
  'few',
  'yield',
  'returns',
  'objectives',
  'stop',
] as const

/** What the figures say, one thing each. */
export interface Sentence {
  readonly kind: (typeof SENTENCE_KINDS)[number]
  readonly text: string
}

export const REVIEW_NOTICES = ['no-people', 'no-history', 'quiet', 'nothing-came'] as const

/** What keeps the review from being full, and the one step that mends it. */
export interface ReviewNotice {
  readonly code: (typeof REVIEW_NOTICES)[number]
  readonly text: string
  readonly next: string
}

export interface Review {
  readonly today: string
  readonly period: ReviewPeriod
  readonly sentences: readonly Sentence[]
  /** With whom one stands otherwise than at the end of the period before. */
  readonly changes: readonly HealthChange[]
  readonly activity: Activity
  readonly quality: Quality
  readonly yield: Yield
  /** The three above as one list, each with its label. */
  readonly figures: readonly ShownFigure[]
  readonly objectives: readonly ReviewedObjective[]
  readonly stop: readonly Advice[]
  readonly goOn: readonly Advice[]
  /** The half year that the advice rests on. */
  readonly restsOn: { readonly minutes: number; readonly cameOfIt: number; readonly isEnough: boolean }
  /** Oldest first. */
  readonly weeks: readonly ReviewWeek[]
  readonly notice: ReviewNotice | null
}
