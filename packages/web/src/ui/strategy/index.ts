export {
  beforeChange,
  type StrategyChange,
  usualFields,
  withOwn,
} from './own-strategy.ts'
export { StrategyAnswers } from './strategy-answers.tsx'
