import type { Unit } from '../units/unit.ts'
import { levelIn, logShares, type PlacedSlot } from './model.ts'
import { createWeighing, type Judgement, type Objection, type Weighing } from './weigh.ts'

/** Shares behind the weights: by slot, by level. */
export interface Shares {
  readonly lambda: number
  readonly m: readonly (readonly number[])[]
  readonly u: readonly (readonly number[])[]
}

/** Weights in bits (log2 of m over u), for or against being one person. */
export interface Scorer {
  /** The prior in bits. */
  readonly prior: number
  readonly slotWeight: (slot: PlacedSlot, index: number, level: number, a: number, b: number) => number
  readonly unitWeight: (unit: number, a: number, b: number) => number
  /** Whether this comparison speaks against a merge without being asked. */
  readonly objection: (unit: number, a: number, b: number) => Objection
  /** Judges two records. */
  readonly judge: (a: number, b: number, into: Judgement) => void
  readonly weighing: Weighing
}

/** A value is never taken to be more telling at a weaker level than this many times the average: its neighbours are not counted. */
const NEIGHBOURHOOD = 16

/** u of one finding: how often two people agree at this level with these values. */
export function chanceOf(
  unit: Unit,
  slot: number,
  level: number,
  a: number,
  b: number,
  average: number,
): number {
  const chance = unit.chance(slot, level, a, b)
  if (chance === 0) return average
  return level === 1 ? chance : Math.min(1, Math.max(chance, average / NEIGHBOURHOOD))
}

export function createScorer(units: readonly Unit[], slots: readonly PlacedSlot[], shares: Shares): Scorer {
  const byUnit = units.map((_, unit) =>
    slots.map((slot, index) => ({ slot, index })).filter(({ slot }) => slot.unit === unit),
  )
  const weighing = createWeighing(units)
  const bits = new Float64Array(units.length)
  const logM = slots.map(({ of }, index) => logShares(of, shares.m[index] ?? []))
  const slotWeight: Scorer['slotWeight'] = (slot, index, level, a, b) => {
    if (level === 0) return 0
    const unit = units[slot.unit]
    if (unit === undefined) return 0
    const fixed = slot.of.fixed?.[level]
    if (fixed !== undefined && fixed !== null) return fixed
    const u = chanceOf(unit, slot.slot, level, a, b, shares.u[index]?.[level] ?? 1)
    return (logM[index]?.[level] ?? 0) - Math.log2(u)
  }
  const unitWeight: Scorer['unitWeight'] = (unitIndex, a, b) => {
    const code = units[unitIndex]?.compare(a, b) ?? 0
    if (code === 0) return 0
    let weight = 0
    for (const { slot, index } of byUnit[unitIndex] ?? []) {
      const level = Math.floor(code / slot.stride) % slot.radix
      if (level !== 0) weight += slotWeight(slot, index, level, a, b)
    }
    return weight
  }
  return {
    prior: Math.log2(shares.lambda / (1 - shares.lambda)),
    slotWeight,
    unitWeight,
    objection: (unit, a, b) => {
      let found: Objection = 'none'
      for (const { slot } of byUnit[unit] ?? []) {
        const { neverMergeAt = -1, doubtfulAt = -1 } = slot.of
        if (neverMergeAt < 0 && doubtfulAt < 0) continue
        const level = levelIn(units[unit]?.compare(a, b) ?? 0, slot)
        if (level === neverMergeAt) return 'never'
        if (level === doubtfulAt) found = 'doubtful'
      }
      return found
    },
    judge: (a, b, into) => {
      for (let index = 0; index < units.length; index++) {
        const values = units[index]?.values
        const left = values?.[a] ?? -1
        const right = values?.[b] ?? -1
        bits[index] = left >= 0 && right >= 0 ? unitWeight(index, left, right) : 0
      }
      weighing.judge(bits, 'none', into)
    },
    weighing,
  }
}
