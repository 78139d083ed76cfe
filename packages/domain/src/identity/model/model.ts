import type { FieldKind } from '../field.ts'
import type { Level, Slot, Unit } from '../units/unit.ts'

/** What the model holds about one field: for each level the share among pairs of one person (m) and of two (u). */
export interface FieldModel {
  readonly field: string
  readonly kind: FieldKind
  readonly levels: readonly Level[]
  readonly m: readonly number[]
  readonly u: readonly number[]
}

/** The estimated model; `lambda` is the share of all pairs of records that are one person, `rounds` those of EM. */
export interface IdentityModel {
  readonly lambda: number
  readonly rounds: number
  readonly fields: readonly FieldModel[]
}

/** A slot of a unit with its place in the unit's code, ready for reading codes. */
export interface PlacedSlot {
  readonly unit: number
  readonly slot: number
  readonly stride: number
  readonly radix: number
  readonly of: Slot
}

/** All slots of all units in order. */
export function placeSlots(units: readonly Unit[]): readonly PlacedSlot[] {
  return units.flatMap((unit, index) => {
    let stride = 1
    return unit.slots.map((of, slot) => {
      const placed = { unit: index, slot, stride, radix: of.levels.length, of }
      stride *= of.levels.length
      return placed
    })
  })
}

/** The level of a slot in a unit's code. */
export const levelIn = (code: number, { stride, radix }: PlacedSlot): number =>
  Math.floor(code / stride) % radix

/** log2 of m by level, 0 for a level that follows from another slot. */
export const logShares = (slot: Slot, m: readonly number[]): readonly number[] =>
  m.map((share, level) => (level === slot.followsAt ? 0 : Math.log2(share)))
