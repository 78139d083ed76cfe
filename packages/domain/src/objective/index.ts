export { checkObjective } from './check-objective.ts'
export {
  type Achievability,
  type DateMention,
  HORIZONS,
  type Horizon,
  type Letter,
  type Mentions,
  type NumberMention,
  OBJECTIVE_KINDS,
  type ObjectiveAdvice,
  type ObjectiveCheck,
  type ObjectiveFrame,
  type ObjectiveKind,
  type VerbMention,
  type VerbSort,
} from './objective-check.ts'
export { PACE_STATES, type Pace, type PaceState, type Progress, paceOf } from './pace.ts'
