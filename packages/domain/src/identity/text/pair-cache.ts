/** Remembers a small number (0 to 254) for pairs of ids, in any order: an open hash table of typed arrays, since a JavaScript Map of pairs breaks at 16.7 million. */
export interface PairCache {
  /** -1 when the pair was never stored. */
  readonly get: (a: number, b: number) => number
  readonly set: (a: number, b: number, value: number) => void
}

const FIRST_SIZE = 1 << 12
/** Half a gigabyte of pairs at most; beyond it the table starts afresh rather than growing. */
const LARGEST_SIZE = 1 << 24

export function createPairCache(): PairCache {
  let size = FIRST_SIZE
  let lows = new Int32Array(size).fill(-1)
  let highs = new Int32Array(size)
  let found = new Uint8Array(size)
  let count = 0

  const slotOf = (low: number, high: number): number => {
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (size - 1)
    while (lows[slot] !== -1 && (lows[slot] !== low || highs[slot] !== high)) slot = (slot + 1) & (size - 1)
    return slot
  }
  const grow = (): void => {
    const [oldLows, oldHighs, oldFound] = [lows, highs, found]
    const startAfresh = size >= LARGEST_SIZE
    if (!startAfresh) size *= 2
    lows = new Int32Array(size).fill(-1)
    highs = new Int32Array(size)
    found = new Uint8Array(size)
    count = 0
    if (startAfresh) return
    for (let index = 0; index < oldLows.length; index++) {
      const low = oldLows[index] ?? -1
      if (low !== -1) insert(low, oldHighs[index] ?? 0, oldFound[index] ?? 0)
    }
  }
  const insert = (low: number, high: number, value: number): void => {
    const slot = slotOf(low, high)
    lows[slot] = low
    highs[slot] = high
    found[slot] = value
    count++
  }
  return {
    get: (a, b) => {
      const slot = a < b ? slotOf(a, b) : slotOf(b, a)
      return lows[slot] === -1 ? -1 : (found[slot] ?? 0)
    },
    set: (a, b, value) => {
      if (count * 2 >= size) grow()
      if (a < b) insert(a, b, value)
      else insert(b, a, value)
    },
  }
}
