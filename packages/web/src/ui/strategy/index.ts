export { beforeChange, type StrategyChange } from './own-strategy.ts'
export { StrategyAnswers } from './strategy-answers.tsx'
