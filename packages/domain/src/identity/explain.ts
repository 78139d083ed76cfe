import { levelIn, type PlacedSlot } from './model/model.ts'
import type { Scorer } from './model/scorer.ts'
import type { Evidence } from './resolution.ts'
import type { Unit } from './units/unit.ts'

/** The findings about two records, the most telling first; their weights add up to the pair's weight. */
export function explainPair(
  units: readonly Unit[],
  slots: readonly PlacedSlot[],
  scorer: Scorer,
  left: number,
  right: number,
): Evidence[] {
  const bits = new Float64Array(units.length)
  const values = units.map((unit) => [unit.values[left] ?? -1, unit.values[right] ?? -1] as const)
  for (const [index, [a, b]] of values.entries())
    bits[index] = a < 0 || b < 0 ? 0 : scorer.unitWeight(index, a, b)
  const factors = scorer.weighing.factors(bits)
  return slots
    .flatMap((slot, index) => {
      const unit = units[slot.unit]
      const [a, b] = values[slot.unit] ?? [-1, -1]
      if (unit === undefined || a < 0 || b < 0) return []
      const level = levelIn(unit.compare(a, b), slot)
      if (level === 0) return []
      const weight = scorer.slotWeight(slot, index, level, a, b) * (factors[slot.unit] ?? 1)
      const { field, kind, levels } = slot.of
      return {
        field,
        kind,
        level: levels[level] ?? 'missing',
        left: unit.text(a, slot.slot),
        right: unit.text(b, slot.slot),
        weight,
      }
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
