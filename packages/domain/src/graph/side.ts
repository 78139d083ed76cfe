import { DEAREST_PATH } from './cost.ts'

/** Above every cost there is. */
export const UNREACHED = 0x3fffffff

/**
 * Steps of cost that share a bucket, as a power of two: 4 milli-nats, less than most ties cost, so that a node is seldom
 * looked at twice, and few enough buckets that skipping the empty ones costs nothing.
 */
export const BUCKET_BITS = 4

/**
 * One search from one side: what each node costs so far, and the nodes still to be looked at in buckets of cost (Dial
 * 1969; within a bucket labels are corrected as in Denardo & Fox 1979). All arrays are used again by the next search,
 * which undoes only what this one touched.
 */
export interface Side {
  readonly cost: Int32Array
  /** First entry + 1 of each bucket; 0 where it is empty. */
  readonly heads: Int32Array
  entryNodes: Int32Array
  /** Next entry + 1 of the same bucket. */
  entryNexts: Int32Array
  entries: number
  touched: Int32Array
  touchedCount: number
  /** The bucket at hand; everything in those before is settled. */
  bucket: number
  lastBucket: number
  pending: number
}

/** Entries a search has room for at first; it grows with the searches. */
const FIRST_ENTRIES = 4_096

export const createSide = (nodeCount: number): Side => ({
  cost: new Int32Array(nodeCount).fill(UNREACHED),
  heads: new Int32Array((DEAREST_PATH >> BUCKET_BITS) + 2),
  entryNodes: new Int32Array(FIRST_ENTRIES),
  entryNexts: new Int32Array(FIRST_ENTRIES),
  entries: 0,
  touched: new Int32Array(FIRST_ENTRIES),
  touchedCount: 0,
  bucket: 0,
  lastBucket: -1,
  pending: 0,
})

const grown = (array: Int32Array): Int32Array => {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}

/** Labels a node with a lower cost than it had. */
export const label = (side: Side, node: number, cost: number): void => {
  if (side.cost[node] === UNREACHED) {
    if (side.touchedCount === side.touched.length) side.touched = grown(side.touched)
    side.touched[side.touchedCount] = node
    side.touchedCount += 1
  }
  side.cost[node] = cost
}

/** Puts a labelled node into the bucket of its cost. */
export const enqueue = (side: Side, node: number, cost: number): void => {
  const bucket = cost >> BUCKET_BITS
  if (side.entries === side.entryNodes.length) {
    side.entryNodes = grown(side.entryNodes)
    side.entryNexts = grown(side.entryNexts)
  }
  const entry = side.entries
  side.entryNodes[entry] = node
  side.entryNexts[entry] = side.heads[bucket] as number
  side.entries = entry + 1
  side.heads[bucket] = entry + 1
  side.pending += 1
  if (bucket > side.lastBucket) side.lastBucket = bucket
}

/** Makes the side ready for another search. */
export const clear = (side: Side): void => {
  for (let index = 0; index < side.touchedCount; index += 1) {
    side.cost[side.touched[index] as number] = UNREACHED
  }
  for (let bucket = side.bucket; bucket <= side.lastBucket; bucket += 1) side.heads[bucket] = 0
  side.touchedCount = 0
  side.entries = 0
  side.bucket = 0
  side.lastBucket = -1
  side.pending = 0
}
