import type { EdgeNames } from './edge-row.ts'
import { spellingsOf } from './spellings.ts'
import { TooLarge } from './too-large.ts'

export interface Names extends EdgeNames {
  /** Number of the point named by these bytes; a new one where it is new. */
  readonly take: (bytes: Uint8Array, start: number, end: number) => number
}

const ZERO = 48
const NINE = 57
/** Digits of a number that fits an Int32Array. */
const MOST_DIGITS = 9
/** Below it a table by the number itself is at most 16 MB, and as near in memory as the numbers are to one another. */
const MOST_SMALL = 1 << 22
/** Of a table, so that a search in it is short. */
const FULLEST = 0.5
/** Bytes of all names together: of tens of millions of people. More is made to fill the memory. */
const MOST_NAME_BYTES = 512 * 1024 * 1024

/** Small whole numbers are looked up in place, larger ones by value and other names by a hash of their bytes, in open-addressed tables. */
export const createNames = (): Names => {
  /** Of each point: its number, or −1 − its place among the texts. */
  let points = new Int32Array(1_024)
  let size = 0
  let texts = 0
  let ends = new Int32Array(256)
  let arena = new Uint8Array(4_096)
  let hashes = new Int32Array(256)
  let textPoints = new Int32Array(256)
  /** Entries of small numbers, found by the number itself. */
  let small = new Int32Array(1_024)
  let larges = 0
  let numberTable = new Int32Array(2_048)
  let textTable = new Int32Array(512)

  const add = (point: number): number => {
    if (size === points.length) points = grown(points, new Int32Array(2 * size))
    points[size] = point
    size += 1
    return size - 1
  }

  const takeSmall = (value: number, isNew: boolean): number => {
    const known = (small[value] ?? 0) - 1
    if (known >= 0 || !isNew) return known
    if (value >= small.length) {
      small = grown(small, new Int32Array(2 ** Math.ceil(Math.log2(value + 1))))
    }
    const node = add(value)
    small[value] = node + 1
    return node
  }

  const takeNumber = (value: number, isNew: boolean): number => {
    if (value < MOST_SMALL) return takeSmall(value, isNew)
    const mask = numberTable.length - 1
    let place = mixed(value) & mask
    for (let entry = numberTable[place] as number; entry !== 0; entry = numberTable[place] as number) {
      if (points[entry - 1] === value) return entry - 1
      place = (place + 1) & mask
    }
    if (!isNew) return -1
    const node = add(value)
    numberTable[place] = node + 1
    larges += 1
    if (larges > numberTable.length * FULLEST) {
      numberTable = new Int32Array(2 * numberTable.length)
      for (let at = 0; at < size; at += 1) {
        const known = points[at] as number
        if (known >= MOST_SMALL) insert(numberTable, mixed(known), at + 1)
      }
    }
    return node
  }

  const takeText = (bytes: Uint8Array, start: number, end: number, isNew: boolean): number => {
    const hash = hashOf(bytes, start, end)
    const mask = textTable.length - 1
    let place = hash & mask
    for (let entry = textTable[place] as number; entry !== 0; entry = textTable[place] as number) {
      const text = entry - 1
      if (hashes[text] === hash && isSame(text, bytes, start, end)) return textPoints[text] as number
      place = (place + 1) & mask
    }
    if (!isNew) return -1
    const node = add(-1 - texts)
    keepText(bytes, start, end, hash, node)
    textTable[place] = texts
    if (texts > textTable.length * FULLEST) {
      textTable = new Int32Array(2 * textTable.length)
      for (let text = 0; text < texts; text += 1) insert(textTable, hashes[text] as number, text + 1)
    }
    return node
  }

  const keepText = (bytes: Uint8Array, start: number, end: number, hash: number, node: number): void => {
    const from = texts === 0 ? 0 : (ends[texts - 1] as number)
    const to = from + end - start
    if (to > MOST_NAME_BYTES) throw new TooLarge()
    if (to > arena.length) arena = grown(arena, new Uint8Array(Math.min(2 * to, MOST_NAME_BYTES)))
    if (texts === ends.length) {
      ends = grown(ends, new Int32Array(2 * texts))
      hashes = grown(hashes, new Int32Array(2 * texts))
      textPoints = grown(textPoints, new Int32Array(2 * texts))
    }
    for (let at = start; at < end; at += 1) arena[from + at - start] = bytes[at] as number
    ends[texts] = to
    hashes[texts] = hash
    textPoints[texts] = node
    texts += 1
  }

  const isSame = (text: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const from = text === 0 ? 0 : (ends[text - 1] as number)
    if ((ends[text] as number) - from !== end - start) return false
    for (let at = start; at < end; at += 1) if (arena[from + at - start] !== bytes[at]) return false
    return true
  }

  const find = (bytes: Uint8Array, start: number, end: number, isNew: boolean): number => {
    const value = wholeNumber(bytes, start, end)
    return value >= 0 ? takeNumber(value, isNew) : takeText(bytes, start, end, isNew)
  }

  const bytesOf = (point: number): Uint8Array => {
    const text = -1 - point
    return arena.subarray(text === 0 ? 0 : (ends[text - 1] as number), ends[text] as number)
  }

  return {
    take: (bytes, start, end) => find(bytes, start, end, true),
    size: () => size,
    name: (node) => {
      const point = points[node] as number
      return point >= 0 ? String(point) : decoded(bytesOf(point))
    },
    find: (name) => {
      for (const bytes of spellingsOf(name)) {
        const node = find(bytes, 0, bytes.length, false)
        if (node >= 0) return node
      }
      return -1
    },
    ranks: () => {
      const compare = (a: number, b: number): number => {
        const first = points[a] as number
        const second = points[b] as number
        if (first >= 0) return second >= 0 ? first - second : -1
        return second >= 0 ? 1 : Buffer.compare(bytesOf(first), bytesOf(second))
      }
      const order = Int32Array.from({ length: size }, (_, node) => node).sort(compare)
      const ranks = new Int32Array(size)
      for (let rank = 0; rank < size; rank += 1) ranks[order[rank] as number] = rank
      return ranks
    },
  }
}

/** The number these bytes are, written as one writes numbers; −1 where they are none, or too large a one. */
const wholeNumber = (bytes: Uint8Array, start: number, end: number): number => {
  const length = end - start
  if (length === 0 || length > MOST_DIGITS || (length > 1 && bytes[start] === ZERO)) return -1
  let value = 0
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number
    if (byte < ZERO || byte > NINE) return -1
    value = value * 10 + byte - ZERO
  }
  return value
}

const grown = <T extends Int32Array | Uint8Array>(from: T, into: T): T => {
  into.set(from)
  return into
}

/** FNV-1a. */
const hashOf = (bytes: Uint8Array, start: number, end: number): number => {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return mixed(hash)
}

/** Spreads neighbouring values over a table. */
const mixed = (value: number): number => {
  const product = Math.imul(value, 0x9e3779b1)
  return product ^ (product >>> 15)
}

const insert = (table: Int32Array, hash: number, entry: number): void => {
  const mask = table.length - 1
  let place = hash & mask
  while (table[place] !== 0) place = (place + 1) & mask
  table[place] = entry
}

/** UTF-8 as far as the bytes allow it, else windows-1252, in which every byte is a character. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
