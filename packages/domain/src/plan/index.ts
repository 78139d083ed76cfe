export * from './action.ts'
export { asksForSomebody, MOST_FOCUSED, type PlannedLead, seekByNeeds } from './aim/index.ts'
export { isTalk } from './choose/index.ts'
export * from './decision.ts'
export { minutesFor } from './effort.ts'
export { type Busy, minuteOf, timeOf, USUAL_LIMITS, type WeekLimits } from './limits.ts'
export { horizonOf, quickRests, type Rest, type RestTerms, restInWords, restOf } from './next-action.ts'
export type {
  Barrier,
  DecidedItem,
  FollowUpDue,
  KeptCircle,
  LeftOut,
  Plan,
  PlanInput,
  PlanItem,
  PlanNotice,
  PlanNoticeCode,
  Reason,
} from './plan.ts'
export { BARRIERS, PLAN_NOTICES } from './plan.ts'
export { planWeek, planWeekAtOnce } from './plan-week.ts'
export { followUpSuggestion } from './suggestion.ts'
export { type NamedItem, readItemId, type UsualItem, usualItem } from './usual-item.ts'
