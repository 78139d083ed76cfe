import type { FieldKind } from '../field.ts'
import type { Unit } from '../units/unit.ts'

/** From evidence unit by unit to a judgement. */
export interface Judgement {
  /** Bits of all units together, without the prior. */
  bits: number
  /** False where only a person may decide: nothing but the name agrees, or something forbids it. */
  mayMerge: boolean
}

/**
 * Where somebody is found: who shares one of these with another shares the rest with him, too (colleagues the office, neighbours the
 * postcode), so agreement on several is hardly more than on one. The strongest counts in full, the others by this share.
 */
const WHERE: readonly FieldKind[] = ['place', 'postcode', 'street', 'house-number', 'organization']
const SHARE_OF_FURTHER_PLACES = 0.25

/** Kinds of which one column makes a table an address book: cards of people met in the world, which is full of namesakes, rather than a register. */
const OF_CONTACTS: readonly FieldKind[] = ['email', 'phone', 'profile', 'organization', 'title']
/** Kinds that tell a person from namesakes. A place does not: names run in regions; nor does a job title. */
const TELLS_NAMESAKES: readonly FieldKind[] = [
  'email',
  'phone',
  'profile',
  'organization',
  'date',
  'identifier',
  'street',
  'postcode',
]
/** Bits that such kinds must bring in an address book: a name alone, however rare here, has namesakes. */
const LEAST_BESIDE_NAME = 2

/** What speaks against merging two records unasked. */
export type Objection = 'none' | 'doubtful' | 'never'

/** Kinds of which a value belongs to one person unless marked as shared, and the bits that show agreement on such a one. */
export const ONES_OWN: readonly FieldKind[] = ['email', 'phone', 'profile', 'identifier']
const OWN_BITS = 6

/** Kinds that speak of somebody else by differing; where this many do, one shared number is a family's rather than one person's. */
const CONTRADICTS: readonly FieldKind[] = ['email', 'phone', 'organization', 'date']
const MOST_CONTRADICTIONS = 2

/** Bits of a name that differs in both its halves. */
const HOPELESS_NAME = -8
/** Bits that the name must bring where nothing that is one's own agrees: colleagues share the rest. */
const LEAST_OF_NAME = 6

export interface Weighing {
  readonly judge: (bits: Float64Array, objection: Objection, into: Judgement) => void
  /** How many units, from the first, decide whether a pair is hopeless; 0 where none is. */
  readonly decisive: number
  /** Whether these first units leave no hope: other given and family names, and nothing that is one's own agrees. */
  readonly isHopeless: (bits: Float64Array) => boolean
  /** The factor by which each unit's bits count. */
  readonly factors: (bits: Float64Array) => readonly number[]
}

/** Prepares the adding up of evidence by unit. */
export function createWeighing(units: readonly Unit[]): Weighing {
  const kinds = units.map(({ slots }) => slots[0]?.kind ?? 'text')
  const isWhere = kinds.map((kind) => WHERE.includes(kind))
  const nameSuffices = !kinds.some((kind) => OF_CONTACTS.includes(kind))
  const nameUnit = kinds.indexOf('given-name')
  const tells = kinds.map((kind) => TELLS_NAMESAKES.includes(kind))
  const contradicts = kinds.map((kind) => CONTRADICTS.includes(kind))
  const isOwn = kinds.map((kind) => ONES_OWN.includes(kind))
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
  const decisive = nameSuffices || nameUnit !== 0 ? 0 : 1 + isOwn.filter(Boolean).length
  return {
    decisive,
    isHopeless: (bits) => {
      if ((bits[0] ?? 0) > HOPELESS_NAME) return false
      for (let unit = 1; unit < decisive; unit++) if ((bits[unit] ?? 0) > 0) return false
      return true
    },
    judge: (bits, objection, into) => {
      const strongest = strongestPlace(bits)
      let total = 0
      let besideName = 0
      let ownAgrees = 0
      let contradictions = 0
      let dated = false
      for (let unit = 0; unit < bits.length; unit++) {
        const own = bits[unit] ?? 0
        const counted = own * factorOf(unit, own, strongest)
        total += counted
        if (own >= OWN_BITS && isOwn[unit] === true) ownAgrees += kinds[unit] === 'profile' ? 2 : 1
        if (own >= OWN_BITS && kinds[unit] === 'date') dated = true
        if (own < 0 && contradicts[unit] === true) contradictions++
        if (own > 0 && tells[unit] === true) besideName += own
      }
      into.bits = total
      const allowed = objection === 'none' || (objection === 'doubtful' && ownAgrees > 0)
      const named = nameUnit < 0 || (bits[nameUnit] ?? 0) >= LEAST_OF_NAME || ownAgrees > 0 || dated
      const torn = ownAgrees === 1 && contradictions >= MOST_CONTRADICTIONS
      into.mayMerge = allowed && (nameSuffices || (!torn && named && besideName >= LEAST_BESIDE_NAME))
    },
    factors: (bits) => {
      const strongest = strongestPlace(bits)
      return Array.from(bits, (own, unit) => factorOf(unit, own, strongest))
    },
  }
}
