export { planWeekOperation } from './week.ts'
