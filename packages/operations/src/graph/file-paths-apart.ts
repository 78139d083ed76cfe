import { Worker } from 'node:worker_threads'
import { answerFromFile, type PathAnswer, type PathQuestion } from './file-paths.ts'

/** What the thread is sent: the next bytes of the list, or that these were all. */
export type ToThread = { readonly chunk: Uint8Array<ArrayBuffer> } | 'end'
/** What it sends: that it can take more, or the answer. */
export type FromThread = 'more' | { readonly answer: PathAnswer }

interface Options {
  readonly signal: AbortSignal
  readonly onBytes: (done: number) => void
}

/** Bytes up to which a list is read at once in less than starting a thread takes, and less than anybody notices. */
const SMALL_BYTES = 128 * 1024
/** The same of packed bytes, of which one may be a thousand. */
const SMALL_PACKED_BYTES = 256
const FIRST_BYTE_OF_GZIP = 0x1f
/** Bytes of pairs for which the same holds. */
const FEW_PAIRS_BYTES = 1_024
/** Bytes handed over at a time: enough to keep the thread busy, little enough to hold. */
const CHUNK_BYTES = 1024 * 1024

/** Answers from a file in a thread of its own, so that other calls are answered meanwhile; a small one at once. */
export const answerApart = async (
  file: Blob,
  question: PathQuestion,
  options: Options,
): Promise<PathAnswer> => {
  const { asked } = question
  const head = new Uint8Array(await file.slice(0, 1).arrayBuffer())
  const isPacked = head[0] === FIRST_BYTE_OF_GZIP
  const isLarge = file.size > (isPacked ? SMALL_PACKED_BYTES : SMALL_BYTES)
  const isLong = 'pairs' in asked && asked.pairs.length > FEW_PAIRS_BYTES
  if (isLarge || isLong) return inThread(file, question, options)
  return answerFromFile(chunksOf(file, options), question, () => performance.now())
}

async function* chunksOf(file: Blob, { signal, onBytes }: Options) {
  for (let offset = 0; offset < file.size; offset += CHUNK_BYTES) {
    signal.throwIfAborted()
    yield new Uint8Array(await file.slice(offset, offset + CHUNK_BYTES).arrayBuffer())
    onBytes(Math.min(file.size, offset + CHUNK_BYTES))
  }
}

const inThread = (file: Blob, question: PathQuestion, options: Options): Promise<PathAnswer> =>
  new Promise((resolve, reject) => {
    const { signal } = options
    signal.throwIfAborted()
    const thread = new Worker(new URL('./file-paths-thread.ts', import.meta.url), { workerData: question })
    const chunks = chunksOf(file, options)
    const stop = (reason: unknown) => {
      void thread.terminate()
      reject(reason)
    }
    const onAbort = () => stop(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    const sendMore = async (): Promise<void> => {
      const next = await chunks.next()
      const message: ToThread = next.done ? 'end' : { chunk: next.value }
      thread.postMessage(message, message === 'end' ? [] : [message.chunk.buffer])
    }
    thread.on('message', (message: FromThread) => {
      if (message === 'more') sendMore().catch(stop)
      else resolve(message.answer)
    })
    thread.on('error', reject)
    thread.on('exit', () => {
      signal.removeEventListener('abort', onAbort)
      reject(new Error('the search for paths ended without an answer'))
    })
  })
