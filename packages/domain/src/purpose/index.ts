export { describeNeed, LEVEL_PLURALS } from './describe-need.ts'
export * from './purpose.ts'
