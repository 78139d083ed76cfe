export * from './focus/index.ts'
export * from './map/index.ts'
export { canMoveTarget, claimsFit, needsReason, targetMovesFrom } from './moves.ts'
export { type JudgedCriterion, type Qualification, qualify, VERDICTS, type Verdict } from './qualify.ts'
export { STALE_WEEKS, type Still, stillFor } from './still.ts'
export * from './suggest/index.ts'
export {
  type Criterion,
  isDropped,
  isLive,
  TARGET_STATES,
  type Target,
  type TargetFinding,
  type TargetState,
  type TargetStep,
} from './target.ts'
