export { ADVICE_KINDS, type Advice } from './advice.ts'
export type { Count as ReviewCount, Part as ReviewPart, Share as ReviewShare } from './figure.ts'
export type { ReviewedObjective } from './objectives.ts'
export {
  PERIOD_PATTERN,
  periodNames,
  REVIEW_KINDS,
  type ReviewKind,
  type ReviewPeriod,
  reviewPeriod,
} from './period.ts'
export { PACE_VERDICTS } from './projection.ts'
export type { ReviewOutcome, ReviewRecord } from './record.ts'
export { REVIEW_NOTICES, type Review, SENTENCE_KINDS } from './review.ts'
export { reviewOf } from './review-of.ts'
export { FIGURE_GROUPS, type ShownFigure } from './shown-figure.ts'
export { LOOK_BACK_DAYS as REVIEW_LOOK_BACK_DAYS, YIELD_STAGES, type YieldStage } from './yield.ts'
