import type { FieldKind } from '../field.ts'

/** What comparing two values can find. `missing`: one side has no value, which says nothing. */
export const LEVELS = [
  'missing',
  'same',
  'nickname',
  'near',
  'similar',
  'sounds-alike',
  'initial',
  'swapped',
  'other-name',
  'part',
  'close',
  'local-part',
  'shared',
  'other-mailbox',
  'different',
] as const

export type Level = (typeof LEVELS)[number]

/** One finding of the model: a field (or a part of the name) with its possible levels. */
export interface Slot {
  readonly field: string
  readonly kind: FieldKind
  /** The first one is always `missing`. */
  readonly levels: readonly Level[]
  /** Expected share of each level among pairs of one person, before any data is seen; same order as `levels`, 0 for `missing`. */
  readonly priorM: readonly number[]
  /** How many pairs of one person the prior is worth. */
  readonly priorStrength: number
  /** Levels at which agreement on a frequent value says less. */
  readonly byFrequency: readonly boolean[]
  /** Levels whose weight in bits is set rather than estimated, since the table's random pairs cannot tell it; `null` elsewhere. */
  readonly fixed?: readonly (number | null)[]
  /** A level that another slot of the unit brings with it, so that its m is 1. */
  readonly followsAt?: number
  /** A level at which records are never merged without being asked about. */
  readonly neverMergeAt?: number
  /** The same, unless something else that is one's own (a number, a profile) agrees. */
  readonly doubtfulAt?: number
  /** Levels at which two cards of one name show that the name has two bearers. */
  readonly tellTwoAt?: readonly number[]
}

/**
 * A group of columns compared as one: each record has one value id (-1: missing), and two value ids give a code that holds one level for each
 * slot. Ids of equal values are equal, so everything about a pair of values can be remembered.
 */
export interface Unit {
  readonly slots: readonly Slot[]
  /** Value id by record. */
  readonly values: Int32Array
  /** Number of distinct values. */
  readonly size: number
  /** Code of the levels found: the sum of `level * stride` over the slots. Symmetric. */
  readonly compare: (a: number, b: number) => number
  /** How often a random person agrees at this level with these very values; 0 where only the average is known. */
  readonly chance: (slot: number, level: number, a: number, b: number) => number
  /** Counts values by person: `group` is the person of each record, numbered from 0. */
  readonly count: (group: Int32Array, groups: number) => void
  /** Whether the table shows two people of this name. */
  readonly isContested?: (value: number) => boolean
  /** What stood in the field, for showing. */
  readonly text: (value: number, slot: number) => string
}

/** The factor of each slot in a unit's code. */
export function strides(slots: readonly Slot[]): readonly number[] {
  let stride = 1
  return slots.map(({ levels }) => {
    const own = stride
    stride *= levels.length
    return own
  })
}
