import type { Messages } from './read-messages.ts'

/** Messages between people in the order of time, with every pair that ever wrote to each other as one tie. */
export interface History {
  readonly people: number
  readonly ties: number
  /** The two people of each tie; the lower index is first. */
  readonly first: Int32Array
  readonly second: Int32Array
  /** Per message, oldest first: days since 1970-01-01, with fraction. */
  readonly at: Float64Array
  readonly tie: Int32Array
  /** 1 where the tie's first person sent it. */
  readonly fromFirst: Uint8Array
  /** How many people got a message of this sender at this very second: more than one is a circular. */
  readonly crowd: Uint16Array
  /** Times of each tie's messages, ascending: tie `i` has `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Int32Array
  readonly times: Float64Array
}

const SECONDS_PER_DAY = 86_400
/** Shares of the messages cut off at each end: strays of a broken clock would stretch the span. */
const TRIM = 0.005

/** Self-loops are dropped and the time is trimmed to its 0.5 to 99.5 percentile, both ends included. */
export const historyOf = ({ names, source, target, seconds }: Messages): History => {
  const kept = indicesWhere(source.length, (index) => source[index] !== target[index])
  const sorted = Float64Array.from(kept, (index) => seconds[index] as number).sort()
  const from = percentile(sorted, TRIM)
  const to = percentile(sorted, 1 - TRIM)
  const order = kept
    .filter((index) => (seconds[index] as number) >= from && (seconds[index] as number) <= to)
    .sort((a, b) => (seconds[a] as number) - (seconds[b] as number) || a - b)

  const size = order.length
  const at = new Float64Array(size)
  const tie = new Int32Array(size)
  const fromFirst = new Uint8Array(size)
  const tieOf = new Map<number, number>()
  const first: number[] = []
  const second: number[] = []
  for (let index = 0; index < size; index += 1) {
    const message = order[index] as number
    const sender = source[message] as number
    const receiver = target[message] as number
    const low = Math.min(sender, receiver)
    const high = Math.max(sender, receiver)
    // Up to 94 million people before two pairs could share a key.
    const key = low * names.length + high
    let known = tieOf.get(key)
    if (known === undefined) {
      known = first.length
      tieOf.set(key, known)
      first.push(low)
      second.push(high)
    }
    at[index] = (seconds[message] as number) / SECONDS_PER_DAY
    tie[index] = known
    fromFirst[index] = sender === low ? 1 : 0
  }
  const history = {
    people: names.length,
    ties: first.length,
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    at,
    tie,
    fromFirst,
  }
  return { ...history, crowd: crowdsOf(history), ...timesByTie(history.ties, at, tie) }
}

const indicesWhere = (size: number, keep: (index: number) => boolean): Int32Array => {
  const kept = new Int32Array(size)
  let count = 0
  for (let index = 0; index < size; index += 1) if (keep(index)) kept[count++] = index
  return kept.slice(0, count)
}

/** Linear between the nearest ranks. */
const percentile = (sorted: Float64Array, share: number): number => {
  if (sorted.length === 0) return 0
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below] as number
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number
  return low + (high - low) * (place - below)
}

type Timed = Pick<History, 'at' | 'tie' | 'fromFirst' | 'first' | 'second'>

const crowdsOf = ({ at, tie, fromFirst, first, second }: Timed): Uint16Array => {
  const crowd = new Uint16Array(at.length).fill(1)
  let start = 0
  while (start < at.length) {
    let end = start + 1
    while (end < at.length && at[end] === at[start]) end += 1
    if (end - start > 1) {
      const ties = new Map<number, Set<number>>()
      const senderOf = (index: number) =>
        (fromFirst[index] === 1 ? first : second)[tie[index] as number] as number
      for (let index = start; index < end; index += 1) {
        const sender = senderOf(index)
        ties.set(sender, (ties.get(sender) ?? new Set()).add(tie[index] as number))
      }
      for (let index = start; index < end; index += 1) {
        crowd[index] = Math.min(65_535, ties.get(senderOf(index))?.size ?? 1)
      }
    }
    start = end
  }
  return crowd
}

const timesByTie = (ties: number, at: Float64Array, tie: Int32Array) => {
  const offsets = new Int32Array(ties + 1)
  for (const each of tie) offsets[each + 1] = (offsets[each + 1] as number) + 1
  for (let each = 0; each < ties; each += 1) {
    offsets[each + 1] = (offsets[each + 1] as number) + (offsets[each] as number)
  }
  const next = offsets.slice()
  const times = new Float64Array(at.length)
  for (let index = 0; index < at.length; index += 1) {
    const each = tie[index] as number
    times[next[each] as number] = at[index] as number
    next[each] = (next[each] as number) + 1
  }
  return { offsets, times }
}
