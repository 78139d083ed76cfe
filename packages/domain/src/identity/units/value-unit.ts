import type { FieldKind } from '../field.ts'
import { createDictionary } from '../text/dictionary.ts'
import { createPairCache } from '../text/pair-cache.ts'
import type { Comparator } from './comparator.ts'
import { chanceByGroup } from './frequencies.ts'
import type { Slot, Unit } from './unit.ts'

/** A field of one or several values a record; of two sets of values the best agreeing pair counts. */
export interface ValueUnit extends Unit {
  readonly kind: FieldKind
  /** Normal forms by value; a bundle is the set of values of a record. */
  readonly normals: readonly string[]
  readonly valuesOfBundle: (bundle: number) => readonly number[]
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
  const normals = createDictionary()
  const bundles = createDictionary()
  const bundleValues: (readonly number[])[] = []
  const bundleTexts: string[] = []
  const normalOf = new Map<string, string>()
  const values = new Int32Array(size).fill(-1)
  for (let record = 0; record < size; record++) {
    const ids: number[] = []
    for (const text of valuesOf(record)) {
      let normal = normalOf.get(text)
      if (normal === undefined) {
        normal = comparator.normal(text)
        normalOf.set(text, normal)
      }
      if (normal === '') continue
      const id = normals.idOf(normal)
      if (!ids.includes(id)) ids.push(id)
    }
    if (ids.length === 0) continue
    ids.sort((a, b) => a - b)
    const bundle = bundles.idOf(ids.join(','))
    if (bundle === bundleValues.length) {
      bundleValues.push(ids)
      bundleTexts.push(valuesOf(record).join(', '))
    }
    values[record] = bundle
  }

  // Most bundles hold one value: -1 marks the others.
  const single = Int32Array.from(bundleValues, (ids) => (ids.length === 1 ? (ids[0] ?? -1) : -1))
  const cache = createPairCache()
  const shared = new Uint8Array(normals.texts.length)
  const { sharedLevel = 1, isRole, isQuick = false } = comparator
  for (const [id, normal] of normals.texts.entries()) if (isRole?.(normal) === true) shared[id] = 1
  const levelOf = (a: number, b: number): number => {
    if (a === b) return shared[a] === 1 ? sharedLevel : 1
    if (isQuick) return comparator.compare(normals.texts[a] ?? '', normals.texts[b] ?? '')
    const known = cache.get(a, b)
    if (known !== -1) return known
    const level = comparator.compare(normals.texts[a] ?? '', normals.texts[b] ?? '')
    cache.set(a, b, level)
    return level
  }
  let frequency: Float64Array = new Float64Array(normals.texts.length)
  const valuesOfBundle = (bundle: number): readonly number[] => bundleValues[bundle] ?? []
  const slot: Slot = { field, kind, ...comparator }

  return {
    slots: [slot],
    values,
    size: bundleValues.length,
    kind,
    normals: normals.texts,
    valuesOfBundle,
    markShared: (value) => {
      shared[value] = 1
    },
    compare: (a, b) => {
      const left = single[a] ?? -1
      const right = single[b] ?? -1
      if (left >= 0 && right >= 0) return levelOf(left, right)
      let best = 0
      for (const left of valuesOfBundle(a)) {
        for (const right of valuesOfBundle(b)) {
          const level = levelOf(left, right)
          if (level !== 0 && (best === 0 || level < best)) best = level
        }
      }
      return best
    },
    chance: (_slot, level, a, b) => {
      if (comparator.byFrequency[level] !== true) return 0
      const one = single[a] ?? -1
      const other = single[b] ?? -1
      if (one >= 0 && other >= 0) return Math.max(frequency[one] ?? 0, frequency[other] ?? 0)
      let least = 1
      for (const left of valuesOfBundle(a)) {
        for (const right of valuesOfBundle(b)) {
          if (levelOf(left, right) !== level) continue
          least = Math.min(least, Math.max(frequency[left] ?? 0, frequency[right] ?? 0))
        }
      }
      return least
    },
    count: (group, groups) => {
      frequency = chanceByGroup(group, groups, normals.texts.length, comparator.usual, (record, hold) => {
        const bundle = values[record] ?? -1
        if (bundle >= 0) for (const value of valuesOfBundle(bundle)) hold(value)
      })
    },
    text: (bundle) => bundleTexts[bundle] ?? '',
  }
}
