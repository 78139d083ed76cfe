export type { Reason } from '../plan/plan.ts'
