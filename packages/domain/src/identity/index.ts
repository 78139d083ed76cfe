export { type Accuracy, type Evaluation, evaluateClusters } from './evaluate-clusters.ts'
export { type Cell, FIELD_KINDS, type FieldKind, type IdentityField, type IdentityTable } from './field.ts'
export { guessFieldKind } from './guess-field-kind.ts'
export type { FieldModel, IdentityModel } from './model/model.ts'
export * from './names/index.ts'
export * from './phone/index.ts'
export type {
  Coverage,
  Evidence,
  Resolution,
  ResolveOptions,
  ResolvePhase,
  ScoredPair,
  Zone,
} from './resolution.ts'
export { resolveIdentities } from './resolve-identities.ts'
export { ASK_FROM, EVEN_ODDS, MERGE_FROM } from './thresholds.ts'
export { LEVELS as EVIDENCE_LEVELS, type Level as EvidenceLevel } from './units/unit.ts'
