import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { type Brokerage, type BrokerageInput, measureBrokerage } from '@rapport/domain'
import { pause } from './pause.ts'

/** Ties up to which measuring takes less than starting a thread for it. */
const FEW_TIES = 2_000
/** The map and what stands beside it, twice each: another workspace or a change may come between. */
const KEPT = 4

/** Newest last. Kept by all that the answer depends on, so that no answer can be out of date or another's. */
const kept = new Map<string, Promise<Brokerage>>()

/** Who connects what. Large networks are measured in a thread of their own; what was just measured is not measured again. */
export const measuredBrokerage = async (input: BrokerageInput): Promise<Brokerage> => {
  const key = await keyOf(input)
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

/** Bytes hashed, and states written down, between two pauses: some milliseconds' worth. */
const BYTES_A_SLICE = 4 * 1024 * 1024
const STATES_A_SLICE = 50_000

const keyOf = async ({
  nodeCount,
  pairs,
  states,
  groupings,
  bound,
  most,
}: BrokerageInput): Promise<string> => {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([nodeCount, bound, most, groupings.map(({ kind, count }) => [kind, count])]))
  for (let from = 0; from < states.length; from += STATES_A_SLICE) {
    hash.update(JSON.stringify(states.slice(from, from + STATES_A_SLICE)))
    await pause()
  }
  const columns = [pairs.from, pairs.to, pairs.probability, ...groupings.map(({ of }) => of)]
  for (const column of columns) {
    if (!ArrayBuffer.isView(column)) {
      hash.update(JSON.stringify(column))
      continue
    }
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
    for (let from = 0; from < bytes.length; from += BYTES_A_SLICE) {
      hash.update(bytes.subarray(from, from + BYTES_A_SLICE))
      await pause()
    }
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
