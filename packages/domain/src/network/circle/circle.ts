import type { NetworkKind } from '../../network-kind.ts'
import type { Subject } from '../../plan/aim/aim.ts'
import { brandEvidence } from './brand.ts'
import { careerEvidence } from './career.ts'
import type { CircleFrame, Evidence, GatherEvidence } from './evidence.ts'
import { operationalEvidence } from './operational.ts'
import { socialEvidence } from './social.ts'
import { strategicEvidence } from './strategic.ts'

/** Why a person belongs to the circle a kind of network draws on, and how much, 0 to 1. */
export interface Belonging {
  readonly degree: number
  readonly because: string
}

const GATHER: Readonly<Record<NetworkKind, GatherEvidence>> = {
  social: socialEvidence,
  career: careerEvidence,
  operational: operationalEvidence,
  strategic: strategicEvidence,
  brand: brandEvidence,
}

/** Everything that speaks for a person's belonging to the circle of a kind, the strongest first; empty outside it. */
export const evidenceFor = (kind: NetworkKind, subject: Subject, frame: CircleFrame): readonly Evidence[] => {
  const found = GATHER[kind](subject, frame)
  return found.length < 2 ? found : found.toSorted((a, b) => b.degree - a.degree)
}

/** The strongest reason for which a person is found by default for a kind of network; null for people outside its circle. */
export const belongsTo = (kind: NetworkKind, subject: Subject, frame: CircleFrame): Belonging | null => {
  const [strongest] = evidenceFor(kind, subject, frame)
  return strongest === undefined ? null : { degree: strongest.degree, because: strongest.because() }
}

/** How many people one keeps close at most: some fifty close friends and family (Dunbar's layers). */
const CLOSE_PEOPLE = 50
/** One-to-one contacts that make somebody close at the least. A judgement. */
const LEAST_ONE_TO_ONE = 3

/** The number of one-to-one contacts that only about fifty people reach. */
export const mostOneToOneOf = (counts: readonly number[]): number =>
  Math.max(LEAST_ONE_TO_ONE, Float64Array.from(counts).sort().at(-CLOSE_PEOPLE) ?? 0)
