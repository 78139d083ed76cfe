import type { PersonFacts } from '../../person-facts.ts'
import type { Reason } from '../../plan/index.ts'
import type { Relationship } from '../../strength/index.ts'

/** Somebody who could bring the two together, as the graph of ties has it. */
export interface GoBetween {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** `inferred`: nothing on record says that the two know each other. */
  readonly evidence: 'recorded' | 'inferred'
  readonly reasons: readonly Reason[]
}
