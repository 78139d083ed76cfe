export { COVERAGE_NOTICES, coverageOf } from './coverage/index.ts'
export { type OwnerFacts, SUGGESTION_NOTICES, suggestMembers, tieReason } from './membership/index.ts'
export {
  conflictsAmong,
  dueInDays,
  everyInWords,
  FILL_STATES,
  fillStateOf,
  hoursAsked,
  type KeptNetwork,
  rhythmReason,
  STRATEGY_FIELDS,
  STRATEGY_NOTICES,
  strategyNotice,
  strategyOf,
  USUAL_STRATEGY,
} from './strategy/index.ts'
export { proposeStrategy, WHY_NOTICES } from './why/index.ts'
