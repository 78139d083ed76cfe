export { describeNeed } from './describe-need.ts'
export type * from './purpose.ts'
