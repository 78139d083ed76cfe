import type { FieldKind } from '../field.ts'
import type { Unit } from '../units/unit.ts'
import { createCaution, type Doubts, ONES_OWN } from './caution.ts'

/** From evidence unit by unit to a judgement. */
export interface Judgement {
  /** Bits of all units together, without the prior. */
  bits: number
  /** False where only a person may decide (see `Caution`). */
  mayMerge: boolean
}

export interface Weighing {
  readonly judge: (bits: Float64Array, doubts: Doubts, into: Judgement) => void
  /** How many units, from the first, decide whether a pair is hopeless; 0 where none is. */
  readonly decisive: number
  /** The unit of the name, -1 where there is none. */
  readonly nameUnit: number
  /** Whether the rules for address books hold. */
  readonly isCautious: boolean
  /** Whether these first units leave no hope: other given and family names, and nothing that is one's own agrees. */
  readonly isHopeless: (bits: Float64Array) => boolean
  /** The factor by which each unit's bits count. */
  readonly factors: (bits: Float64Array) => readonly number[]
}

/**
 * Where somebody is found: who shares one of these with another shares the rest with him, too (colleagues the office, neighbours the
 * postcode), so agreement on several is hardly more than on one. The strongest counts in full, the others by this share.
 */
const WHERE: readonly FieldKind[] = ['place', 'postcode', 'street', 'house-number', 'organization']
const SHARE_OF_FURTHER_PLACES = 0.25
/** Bits of a name that differs in both its halves. */
const HOPELESS_NAME = -8

/** Prepares the adding up of evidence by unit; `ofContacts` in address books, where more is asked of a merge. */
export function createWeighing(units: readonly Unit[], ofContacts: boolean): Weighing {
  const kinds = units.map(({ slots }) => slots[0]?.kind ?? 'text')
  const nameUnit = kinds.indexOf('given-name')
  const caution = createCaution(kinds, nameUnit, ofContacts)
  const isWhere = kinds.map((kind) => WHERE.includes(kind))
  const strongestPlace = (bits: Float64Array): number => {
    let strongest = -1
    for (let unit = 0; unit < bits.length; unit++) {
      const own = bits[unit] ?? 0
      if (isWhere[unit] === true && own > 0 && (strongest < 0 || own > (bits[strongest] ?? 0)))
        strongest = unit
    }
    return strongest
  }
  const factorOf = (unit: number, own: number, strongest: number): number =>
    own > 0 && isWhere[unit] === true && unit !== strongest ? SHARE_OF_FURTHER_PLACES : 1
  const decisive =
    caution.applies && nameUnit === 0 ? 1 + kinds.filter((kind) => ONES_OWN.includes(kind)).length : 0
  return {
    decisive,
    nameUnit,
    isCautious: caution.applies,
    isHopeless: (bits) => {
      if ((bits[0] ?? 0) > HOPELESS_NAME) return false
      for (let unit = 1; unit < decisive; unit++) if ((bits[unit] ?? 0) > 0) return false
      return true
    },
    judge: (bits, doubts, into) => {
      const strongest = strongestPlace(bits)
      let total = 0
      caution.begin()
      for (let unit = 0; unit < bits.length; unit++) {
        const own = bits[unit] ?? 0
        total += own * factorOf(unit, own, strongest)
        caution.note(unit, own)
      }
      into.bits = total
      into.mayMerge = doubts.objection !== 'never' && (!caution.applies || caution.mayMerge(doubts))
    },
    factors: (bits) => {
      const strongest = strongestPlace(bits)
      return Array.from(bits, (own, unit) => factorOf(unit, own, strongest))
    },
  }
}
