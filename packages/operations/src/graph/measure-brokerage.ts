import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { type Brokerage, type BrokerageInput, measureBrokerage } from '@rapport/domain'

/** Ties up to which measuring takes less than starting a thread for it. */
const FEW_TIES = 2_000
/** The map and what stands beside it, twice each: another workspace or a change may come between. */
const KEPT = 4

/** Newest last. Kept by all that the answer depends on, so that no answer can be out of date or another's. */
const kept = new Map<string, Promise<Brokerage>>()

/** Who connects what. Large networks are measured in a thread of their own; what was just measured is not measured again. */
export const measuredBrokerage = (input: BrokerageInput): Promise<Brokerage> => {
  const key = keyOf(input)
  const before = kept.get(key)
  if (before !== undefined) return before
  const measured = input.pairs.from.length <= FEW_TIES ? measureBrokerage(input) : measureInThread(input)
  kept.set(key, measured)
  // A failed measurement must not be served to later calls.
  measured.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return measured
}

const keyOf = ({ nodeCount, pairs, states, groupings, bound, most }: BrokerageInput): string => {
  const hash = createHash('sha256')
  hash.update(
    JSON.stringify([nodeCount, bound, most, states, groupings.map(({ kind, count }) => [kind, count])]),
  )
  const columns = [pairs.from, pairs.to, pairs.probability, ...groupings.map(({ of }) => of)]
  for (const column of columns) {
    if (ArrayBuffer.isView(column)) {
      hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
    } else hash.update(JSON.stringify(column))
  }
  return hash.digest('base64')
}

/** Not stopped when a caller goes away: others may wait for the same answer. */
const measureInThread = (input: BrokerageInput): Promise<Brokerage> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./brokerage-thread.ts', import.meta.url), { workerData: input })
    thread.on('message', resolve)
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('the measuring of the network ended without an answer')))
  })
