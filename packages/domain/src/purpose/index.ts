export { describeNeed } from './describe-need.ts'
export * from './purpose.ts'
