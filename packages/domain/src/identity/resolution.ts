import type { FieldKind } from './field.ts'
import type { IdentityModel } from './model/model.ts'
import type { Level } from './units/unit.ts'

export interface ResolveOptions {
  /** Pairs of records the user joined. Kept unless they contradict `distinct`. */
  readonly same?: readonly (readonly [number, number])[]
  /** Pairs of records the user told apart. Always kept. */
  readonly distinct?: readonly (readonly [number, number])[]
  /** Checked between phases; aborting throws the signal's reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (phase: ResolvePhase, done: number, total: number) => void
}

export type ResolvePhase = 'reading' | 'blocking' | 'estimating' | 'comparing' | 'clustering'

export type Zone = 'merge' | 'ask' | 'apart'

/** One finding about a pair, in bits for (positive) or against (negative) being one person. */
export interface Evidence {
  readonly field: string
  readonly kind: FieldKind
  readonly level: Level
  readonly left: string
  readonly right: string
  readonly weight: number
}

/** Two records, `a` < `b`. `weight` is the sum of their evidence in bits, `score` the posterior probability of being one person. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly weight: number
  readonly zone: Zone
}

export interface Resolution {
  /** Pairs to merge or to ask about, best first. */
  readonly pairs: readonly ScoredPair[]
  /** The person of each record, numbered from 0 by first record: automatic merges under constraints. */
  readonly clusters: Int32Array
  /** The findings about any two records; their weights add up to the pair's weight. */
  readonly explain: (a: number, b: number) => readonly Evidence[]
  readonly model: IdentityModel
  /** What blocking looked at and left out. */
  readonly coverage: Coverage
}

export interface Coverage {
  readonly compared: number
  readonly largestBlock: number
  readonly droppedBlocks: number
  readonly largestDroppedBlock: number
}
