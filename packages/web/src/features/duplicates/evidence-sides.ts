import type { Pair } from './pair.ts'

type Finding = Pair['evidence'][number]

/** Findings of fewer bits than this say next to nothing, and would only be read. */
const LEAST_BITS = 0.5
/** From this many bits on a finding is strong: it makes the answer it speaks for sixteen times likelier. */
const STRONG_BITS = 4

export interface Reason {
  readonly text: string
  readonly isStrong: boolean
}

const toReason = ({ text, weight }: Finding): Reason => ({
  text,
  isStrong: Math.abs(weight) >= STRONG_BITS,
})

/** What speaks for one person and what against it, the weightiest first. */
export const evidenceSides = (evidence: readonly Finding[]) => {
  const weighty = evidence
    .filter(({ weight }) => Math.abs(weight) >= LEAST_BITS)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return {
    for: weighty.filter(({ weight }) => weight > 0).map(toReason),
    against: weighty.filter(({ weight }) => weight < 0).map(toReason),
  }
}
