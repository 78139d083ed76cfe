export * from './action.ts'
export { asksForSomebody, MOST_FOCUSED, seekByNeeds } from './aim/index.ts'
export * from './decision.ts'
export { minutesFor } from './effort.ts'
export type {
  KeptCircle,
  LeftOut,
  Plan,
  PlanInput,
  PlanItem,
  PlanNotice,
  PlanNoticeCode,
  Reason,
} from './plan.ts'
export { PLAN_NOTICES } from './plan.ts'
export { planWeek } from './plan-week.ts'
