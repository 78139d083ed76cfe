/**
 * A seeded source of randomness: Chris Doty-Humphrey's sfc32, seeded through a 32-bit string hash. Only integer
 * operations, division and square root are used here and by its callers, because those give the same bits on every
 * machine, and functions such as `Math.log` are not promised to.
 */
export interface Random {
  /** Uniform, from 0 up to but not including 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** Picks by weight; the weights need not sum to 1. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T
  /** At most `count` different items, in random order. */
  sample<T>(items: readonly T[], count: number): T[]
  /** Roughly bell-shaped, within `spread` on either side of `middle`. */
  bell(middle: number, spread: number): number
  /** Pareto with exponent 1, from `scale` upward and capped: a few are very large. */
  heavyTail(scale: number, cap: number): number
  hex(length: number): string
  /** An independent stream: drawing more from one part of the world leaves the other parts as they were. */
  fork(label: string): Random
}

const UINT32 = 4_294_967_296
const WARM_UP_ROUNDS = 12

export function createRandom(seed: string): Random {
  const nextUint32 = sfc32(hash32(`${seed}/a`), hash32(`${seed}/b`), hash32(`${seed}/c`))
  const next = () => nextUint32() / UINT32
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))

  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    weighted: (items) => {
      let total = 0
      for (const [, weight] of items) total += weight
      let left = next() * total
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      return at(items, items.length - 1)[0]
    },
    sample: (items, count) => {
      const pool = [...items]
      const size = Math.min(count, pool.length)
      for (let index = 0; index < size; index += 1) {
        const other = int(index, pool.length - 1)
        const kept = at(pool, index)
        pool[index] = at(pool, other)
        pool[other] = kept
      }
      return pool.slice(0, size)
    },
    bell: (middle, spread) => middle + ((next() + next() + next() + next()) / 2 - 1) * spread,
    heavyTail: (scale, cap) => Math.min(cap, scale / (1 - next())),
    hex: (length) => {
      let digits = ''
      while (digits.length < length) digits += (nextUint32() >>> 4).toString(16).padStart(7, '0')
      return digits.slice(0, length)
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  }
}

/** Prepares weights once, for picking often from many items. */
export function weightedPicker<T>(items: readonly T[], weightOf: (item: T) => number): (random: Random) => T {
  const sums: number[] = []
  let total = 0
  for (const item of items) {
    total += weightOf(item)
    sums.push(total)
  }
  return (random) => {
    const wanted = random.next() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return at(items, low)
  }
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`Nothing to pick at ${index} of ${items.length}`)
  return item
}

function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1
  const step = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) step()
  return step
}

/** FNV-1a with a final avalanche, so that near-equal labels give unrelated streams. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
