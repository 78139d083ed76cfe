import { Worker } from 'node:worker_threads'
import type { IdentityPort } from '../ports/identity.ts'
import { type FindOptions, findSame, type Known, type SameFindings } from './find-same.ts'

/** Cards up to which the comparison takes less than starting a thread for it. */
const FEW_CARDS = 1_000

/** What the thread sends. */
export type ThreadMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'found'; readonly findings: SameFindings }

/** Who may be whom among all cards. Many are compared in a thread of their own, so that other calls are answered meanwhile. */
export const comparePeople = async (port: IdentityPort, options: FindOptions = {}): Promise<SameFindings> => {
  const known = { cards: await port.cards(), distinct: await port.distinct() }
  return known.cards.length <= FEW_CARDS ? findSame(known, options) : inThread(known, options)
}

const inThread = (known: Known, { signal, onProgress }: FindOptions): Promise<SameFindings> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const thread = new Worker(new URL('./compare-thread.ts', import.meta.url), { workerData: known })
    const stop = () => {
      void thread.terminate()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
    thread.on('message', (message: ThreadMessage) => {
      if (message.type === 'progress') onProgress?.(message.done, message.total)
      else resolve(message.findings)
    })
    thread.on('error', reject)
    thread.on('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(new Error('the comparison of people ended without an answer'))
    })
  })
