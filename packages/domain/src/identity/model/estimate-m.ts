import type { Candidates } from '../blocking/candidates.ts'
import type { Slot, Unit } from '../units/unit.ts'
import { levelIn, logShares, type PlacedSlot } from './model.ts'
import { chanceOf, type Shares } from './scorer.ts'

/** Pairs EM looks at; more change the third decimal only. */
const TRAINING_PAIRS = 100_000
const MOST_ROUNDS = 30
/** EM stops when no share moves by more. */
const SETTLED = 0.0005
/** At least one record in twenty is taken to have a double, so that a table without any keeps a sober prior. */
const LEAST_DOUBLED = 0.05

/** The least share of pairs taken to be one person in a table of this size. */
export const leastLambda = (size: number): number => LEAST_DOUBLED / Math.max(1, size - 1)

/** Findings of sampled candidate pairs: a level for each slot, and what they weigh among different people (log2 of u, summed). */
interface Training {
  /** By slot: the level of each pair. */
  readonly levels: readonly Uint8Array[]
  readonly logU: Float64Array
  readonly count: number
  /** How many candidate pairs one sampled pair stands for. */
  readonly each: number
}

/**
 * m and lambda by expectation–maximisation with u held fixed (Dempster, Laird & Rubin 1977; Winkler 1988). The share of matches is taken over
 * all pairs: those that no block brought together count as different. Since u comes from random pairs, not from
 * the candidates, the weights are free of what blocking selects for. Dirichlet priors keep m from straying where few pairs match.
 */
export function estimateM(
  units: readonly Unit[],
  slots: readonly PlacedSlot[],
  candidates: Candidates,
  size: number,
  u: readonly (readonly number[])[],
): Shares & { rounds: number } {
  const training = sampleCandidates(units, slots, candidates, size, u)
  const pairs = (size * (size - 1)) / 2
  let m = slots.map(({ of }) => [...of.priorM])
  let lambda = Math.min(0.1, 1 / Math.max(1, size))
  let rounds = 0
  const match = new Float64Array(training.count)
  for (; rounds < MOST_ROUNDS; rounds++) {
    const logM = slots.map(({ of }, index) => logShares(of, m[index] ?? []))
    const prior = Math.log2(lambda / (1 - lambda))
    let expected = 0
    for (let pair = 0; pair < training.count; pair++) {
      let bits = prior - (training.logU[pair] ?? 0)
      for (let index = 0; index < slots.length; index++) {
        const level = training.levels[index]?.[pair] ?? 0
        if (level !== 0) bits += logM[index]?.[level] ?? 0
      }
      const share = 1 / (1 + 2 ** -bits)
      match[pair] = share
      expected += share
    }
    const next = slots.map((slot, index) => {
      const counts = slot.of.levels.map(() => 0)
      const levels = training.levels[index]
      for (let pair = 0; pair < training.count; pair++) {
        const level = levels?.[pair] ?? 0
        counts[level] = (counts[level] ?? 0) + (match[pair] ?? 0)
      }
      return shareOfLevels(slot.of, counts)
    })
    const moved = next.reduce(
      (most, levels, index) =>
        levels.reduce(
          (largest, share, level) => Math.max(largest, Math.abs(share - (m[index]?.[level] ?? 0))),
          most,
        ),
      0,
    )
    m = next
    lambda = Math.min(0.5, Math.max(leastLambda(size), (expected * training.each) / Math.max(1, pairs)))
    if (moved < SETTLED) break
  }
  return { lambda, m, u, rounds }
}

/** No level may fall below this part of its prior: what was never merged would else teach that it never should be. */
const LEAST_OF_PRIOR = 0.25

/** The estimated m of a slot from its prior and the pairs counted by level; level 0 (missing) takes no part. */
export function shareOfLevels(slot: Slot, counts: readonly number[]): number[] {
  const seen = counts.reduce((total, count, level) => (level === 0 ? total : total + count), 0)
  const shares = slot.priorM.map((prior, level) =>
    Math.max(
      prior * LEAST_OF_PRIOR,
      (prior * slot.priorStrength + (counts[level] ?? 0)) / (slot.priorStrength + seen),
    ),
  )
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share, level) => (level === 0 ? 0 : share / sum))
}

function sampleCandidates(
  units: readonly Unit[],
  slots: readonly PlacedSlot[],
  candidates: Candidates,
  size: number,
  u: readonly (readonly number[])[],
): Training {
  const each = Math.max(1, Math.ceil(candidates.atMost / TRAINING_PAIRS))
  const lefts: number[] = []
  const rights: number[] = []
  // A stride that shares no factor with tables sorted by person would still see whole persons: every record is the first of some pairs.
  for (let record = 0; record < size; record += each)
    candidates.above(record, (other) => {
      lefts.push(record)
      rights.push(other)
    })
  const count = lefts.length
  const codes = units.map((unit) =>
    Uint16Array.from({ length: count }, (_, pair) => {
      const a = unit.values[lefts[pair] ?? 0] ?? -1
      const b = unit.values[rights[pair] ?? 0] ?? -1
      return a < 0 || b < 0 ? 0 : unit.compare(a, b)
    }),
  )
  const logU = new Float64Array(count)
  const levels = slots.map((slot, index) => {
    const found = new Uint8Array(count)
    const unit = units[slot.unit]
    if (unit === undefined) return found
    for (let pair = 0; pair < count; pair++) {
      const level = levelIn(codes[slot.unit]?.[pair] ?? 0, slot)
      if (level === 0) continue
      found[pair] = level
      const a = unit.values[lefts[pair] ?? 0] ?? -1
      const b = unit.values[rights[pair] ?? 0] ?? -1
      logU[pair] =
        (logU[pair] ?? 0) + Math.log2(chanceOf(unit, slot.slot, level, a, b, u[index]?.[level] ?? 1))
    }
    return found
  })
  return { levels, logU, count, each }
}
