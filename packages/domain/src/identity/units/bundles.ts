import { createDictionary } from '../text/dictionary.ts'

/**
 * The values each record holds in a field, as one id a record: that of the value itself where there is one, else a bundle's, numbered
 * behind the values. A million cards with one address each so need no list of their own.
 */
export interface Bundles {
  /** Normal forms by value. */
  readonly normals: readonly string[]
  /** Value or bundle by record, -1 where there is none. */
  readonly ids: Int32Array
  /** The first record of each id, -1 where a value is only found in bundles. */
  readonly firstRecord: Int32Array
  readonly countOf: (id: number) => number
  /** The value at a place from 0 to `countOf`, in ascending order. */
  readonly valueAt: (id: number, place: number) => number
}

const NONE = -1
/** Ids of bundles while values are still being numbered: -2 is the first, -3 the second. */
const FIRST_BUNDLE = -2

/** Numbers the values of all records; `normal` gives '' for what is no value. */
export function bundleValues(
  size: number,
  valuesOf: (record: number) => readonly string[],
  normal: (text: string) => string,
): Bundles {
  const normals = createDictionary()
  const bundles = createDictionary()
  const known = new Map<string, number>()
  const starts: number[] = [0]
  const members: number[] = []
  const ids = new Int32Array(size).fill(NONE)
  const idOf = (text: string): number => {
    let id = known.get(text)
    if (id === undefined) {
      const form = normal(text)
      id = form === '' ? NONE : normals.idOf(form)
      known.set(text, id)
    }
    return id
  }
  const own: number[] = []
  for (let record = 0; record < size; record++) {
    own.length = 0
    for (const text of valuesOf(record)) {
      const id = idOf(text)
      if (id !== NONE && !own.includes(id)) own.push(id)
    }
    if (own.length < 2) {
      ids[record] = own[0] ?? NONE
      continue
    }
    own.sort((a, b) => a - b)
    const bundle = bundles.idOf(own.join(','))
    if (bundle === starts.length - 1) {
      members.push(...own)
      starts.push(members.length)
    }
    ids[record] = FIRST_BUNDLE - bundle
  }

  const values = normals.texts.length
  const firstRecord = new Int32Array(values + starts.length - 1).fill(NONE)
  for (let record = size - 1; record >= 0; record--) {
    const id = ids[record] ?? NONE
    if (id <= FIRST_BUNDLE) ids[record] = values + FIRST_BUNDLE - id
    if (id !== NONE) firstRecord[ids[record] ?? 0] = record
  }
  const [startOf, memberAt] = [Int32Array.from(starts), Int32Array.from(members)]
  return {
    normals: normals.texts,
    ids,
    firstRecord,
    countOf: (id) => (id < values ? 1 : (startOf[id - values + 1] ?? 0) - (startOf[id - values] ?? 0)),
    valueAt: (id, place) => (id < values ? id : (memberAt[(startOf[id - values] ?? 0) + place] ?? 0)),
  }
}
