import type { Unit } from '../units/unit.ts'
import { levelIn, type PlacedSlot } from './model.ts'

/** Enough for levels that one pair in ten thousand reaches; rarer ones rest on the prior. */
const PAIRS = 100_000
/** Pseudo-pairs that keep a level never seen at random from being infinitely telling, and small tables sober. */
const PSEUDO_PAIRS = 100

/** Prior share of any agreement among different people. */
const RARE = 0.01

/** A fixed sequence of pseudo-random numbers below `limit` (Numerical Recipes' linear congruence, upper bits). */
export function createSequence(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * limit)
  }
}

/** Random pairs of records with what comparing them found. */
export interface RandomPairs {
  readonly lefts: Int32Array
  readonly rights: Int32Array
  /** By unit: the code of each pair. */
  readonly codes: readonly Uint16Array[]
}

/** Draws pairs of different records and compares them. */
export function drawRandomPairs(units: readonly Unit[], size: number): RandomPairs {
  const count = Math.min(PAIRS, (size * (size - 1)) / 2)
  const next = createSequence(20_261_123)
  const lefts = new Int32Array(count)
  const rights = new Int32Array(count)
  for (let pair = 0; pair < count; pair++) {
    const left = next(size)
    lefts[pair] = left
    rights[pair] = (left + 1 + next(size - 1)) % size
  }
  const codes = units.map((unit) => {
    const found = new Uint16Array(count)
    for (let pair = 0; pair < count; pair++) {
      const a = unit.values[lefts[pair] ?? 0] ?? -1
      const b = unit.values[rights[pair] ?? 0] ?? -1
      if (a >= 0 && b >= 0) found[pair] = unit.compare(a, b)
    }
    return found
  })
  return { lefts, rights, codes }
}

/** u of every slot: the share of each level among random pairs, those left out that `person` takes for one person. */
export function estimateU(pairs: RandomPairs, slots: readonly PlacedSlot[], person?: Int32Array): number[][] {
  return slots.map((slot) => {
    const counts = slot.of.levels.map(() => 0)
    const codes = pairs.codes[slot.unit]
    let seen = 0
    for (let pair = 0; pair < pairs.lefts.length; pair++) {
      const level = levelIn(codes?.[pair] ?? 0, slot)
      if (level === 0) continue
      if (person !== undefined && person[pairs.lefts[pair] ?? 0] === person[pairs.rights[pair] ?? 0]) continue
      counts[level] = (counts[level] ?? 0) + 1
      seen++
    }
    const worst = counts.length - 1
    return counts.map((count, level) => {
      if (level === 0) return 0
      const prior = level === worst ? 1 - (worst - 1) * RARE : RARE
      return (count + PSEUDO_PAIRS * prior) / (seen + PSEUDO_PAIRS)
    })
  })
}
