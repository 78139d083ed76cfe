import type { Rows } from '../units/rows.ts'
import type { Unit } from '../units/unit.ts'
import { NO_DOUBTS, type Objection } from './caution.ts'
import { logShares, type PlacedSlot } from './model.ts'
import { createWeighing, type Judgement, type Weighing } from './weigh.ts'

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
  /** Whether a name in this unit is that of two people. */
  readonly isContested: (unit: number, value: number) => boolean
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

export function createScorer(
  units: readonly Unit[],
  slots: readonly PlacedSlot[],
  rows: Rows,
  shares: Shares,
  ofContacts: boolean,
): Scorer {
  const byUnit = units.map((_, unit) =>
    slots.map((slot, index) => ({ slot, index })).filter(({ slot }) => slot.unit === unit),
  )
  const weighing = createWeighing(units, ofContacts)
  const bits = new Float64Array(units.length)
  const { ids, width } = rows
  // Most units have no level that forbids anything.
  const objecting = slots.filter(({ of }) => (of.neverMergeAt ?? -1) >= 0 || (of.doubtfulAt ?? -1) >= 0)
  const objectingOf = units.map((_, unit) => objecting.filter((slot) => slot.unit === unit))
  const { decisive } = weighing
  const logM = slots.map(({ of }, index) => logShares(of, shares.m[index] ?? []))
  // What does not hang on the values is known beforehand.
  const flat = slots.map(({ of }, index) =>
    of.levels.map((_, level) => {
      if (level === 0) return 0
      return of.fixed?.[level] ?? (logM[index]?.[level] ?? 0) - Math.log2(shares.u[index]?.[level] ?? 1)
    }),
  )
  const byValue = slots.map(({ of }) =>
    of.levels.map((_, level) => of.byFrequency[level] === true && typeof of.fixed?.[level] !== 'number'),
  )
  const slotWeight: Scorer['slotWeight'] = (slot, index, level, a, b) => {
    const unit = units[slot.unit]
    if (byValue[index]?.[level] !== true || unit === undefined) return flat[index]?.[level] ?? 0
    const u = chanceOf(unit, slot.slot, level, a, b, shares.u[index]?.[level] ?? 1)
    return (logM[index]?.[level] ?? 0) - Math.log2(u)
  }
  const unitWeight: Scorer['unitWeight'] = (unitIndex, a, b) => {
    let code = units[unitIndex]?.compare(a, b) ?? 0
    if (code === 0) return 0
    let weight = 0
    const own = byUnit[unitIndex]
    for (let at = 0; own !== undefined && at < own.length && code > 0; at++) {
      const placed = own[at]
      if (placed === undefined) break
      const level = code % placed.slot.radix
      code = (code - level) / placed.slot.radix
      if (level !== 0) weight += slotWeight(placed.slot, placed.index, level, a, b)
    }
    return weight
  }
  return {
    prior: Math.log2(shares.lambda / (1 - shares.lambda)),
    slotWeight,
    unitWeight,
    objection: (unit, a, b) => {
      const own = objectingOf[unit]
      if (own === undefined || own.length === 0) return 'none'
      const code = units[unit]?.compare(a, b) ?? 0
      let found: Objection = 'none'
      for (const { of, stride, radix } of own) {
        const level = Math.floor(code / stride) % radix
        if (level === of.neverMergeAt) return 'never'
        if (level === of.doubtfulAt) found = 'doubtful'
      }
      return found
    },
    isContested: (unit, value) => units[unit]?.isContested?.(value) === true,
    judge: (a, b, into) => {
      const [fromA, fromB] = [a * width, b * width]
      for (let unit = 0; unit < width; unit++) {
        if (unit === decisive && decisive > 0 && weighing.isHopeless(bits)) {
          into.bits = -Infinity
          return
        }
        const left = ids[fromA + unit] ?? -1
        const right = ids[fromB + unit] ?? -1
        bits[unit] = left >= 0 && right >= 0 ? unitWeight(unit, left, right) : 0
      }
      weighing.judge(bits, NO_DOUBTS, into)
    },
    weighing,
  }
}
