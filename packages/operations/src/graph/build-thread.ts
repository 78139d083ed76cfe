import { parentPort, workerData } from 'node:worker_threads'
import type { BuildMessage } from './build-apart.ts'
import { type BuildInput, buildTies } from './build-ties.ts'

/** Nodes handed over at a time: read by the other side in a few milliseconds. */
const NODES_AT_ONCE = 5_000

const send = (message: BuildMessage, transferred: readonly ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, [...transferred])

const { graph, lists, strangers } = buildTies(workerData as BuildInput)
for (let from = 0; from < strangers.length; from += NODES_AT_ONCE) {
  send({ type: 'strangers', strangers: strangers.slice(from, from + NODES_AT_ONCE) })
}
// Moved and not copied: the arrays of ten million ties are hundreds of megabytes.
const buffers = [graph, ...lists].flatMap((held) =>
  Object.values(held).flatMap((value) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  ),
)
send({ type: 'built', graph, lists }, [...new Set(buffers)])
