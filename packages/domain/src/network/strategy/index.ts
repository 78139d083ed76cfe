export { conflictsAmong, type KindConflict } from './conflict.ts'
export { FILL_STATES, type FillState, fillStateOf } from './fill-state.ts'
export { type HoursAsked, hoursAsked } from './hours-asked.ts'
export { STRATEGY_NOTICES, type StrategyNotice, strategyNotice } from './notice.ts'
export { dueInDays, everyInWords, rhythmReason } from './rhythm.ts'
export {
  type KeptNetwork,
  type ResolvedStrategy,
  STRATEGY_FIELDS,
  type StrategyField,
  strategyOf,
} from './strategy-of.ts'
export { USUAL_STRATEGY } from './usual-strategy.ts'
