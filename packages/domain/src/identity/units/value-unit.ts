import type { FieldKind } from '../field.ts'
import { bundleValues } from './bundles.ts'
import type { Comparator } from './comparator.ts'
import { chanceByGroup } from './frequencies.ts'
import type { Slot, Unit } from './unit.ts'

/** A field of one or several values a record; of two sets of values the best agreeing pair counts. */
export interface ValueUnit extends Unit {
  readonly kind: FieldKind
  /** Normal forms by value. */
  readonly normals: readonly string[]
  /** Calls `visit` for each value of a record's id. */
  readonly eachValue: (id: number, visit: (value: number) => void) => void
  /** Remembers that people with different names hold this value. */
  readonly markShared: (value: number) => void
}

/** Builds the comparison of one field from the values each record holds in it. */
export function createValueUnit(
  field: string,
  kind: FieldKind,
  comparator: Comparator,
  size: number,
  valuesOf: (record: number) => readonly string[],
): ValueUnit {
  const { normals, ids, firstRecord, countOf, valueAt } = bundleValues(size, valuesOf, comparator.normal)
  const singles = normals.length
  const shared = new Uint8Array(singles)
  const { sharedLevel = 1, isRole } = comparator
  if (isRole !== undefined) for (const [id, normal] of normals.entries()) if (isRole(normal)) shared[id] = 1
  const compareUnequal = comparator.prepare(normals)
  const levelOf = (a: number, b: number): number => {
    if (a === b) return shared[a] === 1 ? sharedLevel : 1
    return compareUnequal(a, b)
  }
  let frequency: Float64Array = new Float64Array(singles)
  const eachValue: ValueUnit['eachValue'] = (id, visit) => {
    const count = countOf(id)
    for (let place = 0; place < count; place++) visit(valueAt(id, place))
  }
  const slot: Slot = { field, kind, ...comparator }

  return {
    slots: [slot],
    values: ids,
    size: firstRecord.reduce((used, record) => (record < 0 ? used : used + 1), 0),
    kind,
    normals,
    eachValue,
    markShared: (value) => {
      shared[value] = 1
    },
    compare: (a, b) => {
      if (a < singles && b < singles) return levelOf(a, b)
      let best = 0
      const [countA, countB] = [countOf(a), countOf(b)]
      for (let i = 0; i < countA; i++) {
        for (let j = 0; j < countB; j++) {
          const level = levelOf(valueAt(a, i), valueAt(b, j))
          if (level !== 0 && (best === 0 || level < best)) best = level
        }
      }
      return best
    },
    chance: (_slot, level, a, b) => {
      if (comparator.byFrequency[level] !== true) return 0
      if (a < singles && b < singles) return Math.max(frequency[a] ?? 0, frequency[b] ?? 0)
      let least = 1
      const [countA, countB] = [countOf(a), countOf(b)]
      for (let i = 0; i < countA; i++) {
        for (let j = 0; j < countB; j++) {
          const [left, right] = [valueAt(a, i), valueAt(b, j)]
          if (levelOf(left, right) !== level) continue
          least = Math.min(least, Math.max(frequency[left] ?? 0, frequency[right] ?? 0))
        }
      }
      return least
    },
    count: (group, groups) => {
      frequency = chanceByGroup(group, groups, singles, comparator.usual, (record, hold) => {
        const id = ids[record] ?? -1
        if (id >= 0) eachValue(id, hold)
      })
    },
    text: (id) => {
      const record = firstRecord[id] ?? -1
      return record < 0 ? '' : valuesOf(record).join(', ')
    },
  }
}
