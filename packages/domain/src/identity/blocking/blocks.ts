/** Entries grouped by key. All arrays run over the entries in the order given, except `members`, which runs over blocks. */
export interface Blocks {
  readonly entries: number
  /** First entry of each record, `size + 1` numbers. */
  readonly firstEntry: Int32Array
  /** Records, block by block, ascending within a block. */
  readonly members: Int32Array
  /** Where in `members` an entry stands, and where its block begins and ends. */
  readonly place: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Groups entries of equal keys by counting sort: linear in time and memory. `records` must ascend. */
export function groupByKey(keys: Uint32Array, records: Int32Array, size: number): Blocks {
  const entries = keys.length
  let bits = 8
  while (1 << bits < entries && bits < 26) bits++
  const mask = (1 << bits) - 1
  const bucketStart = new Int32Array((1 << bits) + 1)
  for (let entry = 0; entry < entries; entry++) {
    const bucket = ((keys[entry] ?? 0) & mask) + 1
    bucketStart[bucket] = (bucketStart[bucket] ?? 0) + 1
  }
  for (let bucket = 0; bucket <= mask; bucket++)
    bucketStart[bucket + 1] = (bucketStart[bucket + 1] ?? 0) + (bucketStart[bucket] ?? 0)
  const order = new Int32Array(entries)
  const next = bucketStart.slice()
  for (let entry = 0; entry < entries; entry++) {
    const bucket = (keys[entry] ?? 0) & mask
    const at = next[bucket] ?? 0
    order[at] = entry
    next[bucket] = at + 1
  }

  const members = new Int32Array(entries)
  const place = new Int32Array(entries)
  const start = new Int32Array(entries)
  const end = new Int32Array(entries)
  for (let bucket = 0; bucket <= mask; bucket++) {
    const from = bucketStart[bucket] ?? 0
    const to = bucketStart[bucket + 1] ?? 0
    sortByKey(order, keys, from, to)
    for (let at = from; at < to; ) {
      const key = keys[order[at] ?? 0]
      let until = at + 1
      while (until < to && keys[order[until] ?? 0] === key) until++
      for (let index = at; index < until; index++) {
        const entry = order[index] ?? 0
        members[index] = records[entry] ?? 0
        place[entry] = index
        start[entry] = at
        end[entry] = until
      }
      at = until
    }
  }
  return { entries, firstEntry: firstEntries(records, size), members, place, start, end }
}

/** Stable, for the few distinct keys of one bucket. */
function sortByKey(order: Int32Array, keys: Uint32Array, from: number, to: number): void {
  let sorted = true
  for (let at = from + 1; at < to && sorted; at++)
    sorted = (keys[order[at - 1] ?? 0] ?? 0) <= (keys[order[at] ?? 0] ?? 0)
  if (sorted) return
  order.subarray(from, to).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
}

function firstEntries(records: Int32Array, size: number): Int32Array {
  const first = new Int32Array(size + 1)
  for (const record of records) first[record + 1] = (first[record + 1] ?? 0) + 1
  for (let record = 0; record < size; record++)
    first[record + 1] = (first[record + 1] ?? 0) + (first[record] ?? 0)
  return first
}
