/** A growing list of (key, record) entries; entries of one record follow each other, records ascend. */
export interface KeyList {
  readonly add: (key: number, record: number) => void
  readonly keys: () => Uint32Array
  readonly records: () => Int32Array
}

export function createKeyList(expected: number): KeyList {
  let keys = new Uint32Array(Math.max(16, expected))
  let records = new Int32Array(keys.length)
  let count = 0
  return {
    add: (key, record) => {
      if (count === keys.length) {
        const [moreKeys, moreRecords] = [new Uint32Array(count * 2), new Int32Array(count * 2)]
        moreKeys.set(keys)
        moreRecords.set(records)
        keys = moreKeys
        records = moreRecords
      }
      keys[count] = key
      records[count] = record
      count++
    },
    keys: () => keys.subarray(0, count),
    records: () => records.subarray(0, count),
  }
}

/** A well-mixed 32-bit key of two numbers. Two keys that fall together by chance only add candidates. */
export function mixKeys(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 15), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  return (hash ^ (hash >>> 16)) >>> 0
}
