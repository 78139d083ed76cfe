import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadMessage } from './compare-people.ts'
import { findSame, type Known } from './find-same.ts'

const send = (message: ThreadMessage) => parentPort?.postMessage(message)

/** Messages a comparison: enough for a bar that moves, few enough to cost nothing. */
const MOST_MESSAGES = 100
let sent = 0

const findings = findSame(workerData as Known, {
  onProgress: (done, total) => {
    if (total > 0 && done < (total * sent) / MOST_MESSAGES) return
    sent = done === 0 ? 0 : sent + 1
    send({ type: 'progress', done, total })
  },
})
send({ type: 'found', findings })
