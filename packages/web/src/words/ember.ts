import type { RelationshipState } from '@rapport/domain'

/** The look of an ember: ash to glow in six steps, or one of the two that have no warmth to show. */
export type Heat = 0 | 1 | 2 | 3 | 4 | 5 | 'spark' | 'none'

const STEPS = [0, 1, 2, 3, 4, 5] as const

/** Strength at which each step begins, 0 to 100: narrow at the low end, where most people are. */
const STEP_FROM = [0, 12, 28, 45, 62, 80] as const

/** The picture must not deny the word beside it: what is called warm glows, what is called dormant does not. */
const STEPS_OF = { warm: [3, 5], cooling: [1, 3], dormant: [0, 1], lapsed: [0, 0] } as const

/** The ember of a relationship. An unknown one stays unlit, a new one is a spark, all others glow by state and strength. */
export const heatOf = (relationship: {
  readonly strength: number
  readonly state: RelationshipState
}): Heat => {
  if (relationship.state === 'unknown') return 'none'
  if (relationship.state === 'new') return 'spark'
  const step = STEPS.findLast((candidate) => relationship.strength >= STEP_FROM[candidate]) ?? 0
  const [least, most] = STEPS_OF[relationship.state]
  return STEPS[Math.min(most, Math.max(least, step))] ?? 0
}
