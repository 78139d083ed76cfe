import { Worker } from 'node:worker_threads'
import { ok, type Result } from '@rapport/domain'
import type { ListColumns, TiePointRow } from '../ports/tie.ts'
import { pause } from './pause.ts'
import { type ReadLists, readLists, type UnreadableList } from './read-lists.ts'
import type { FromReader, ReaderData, ReadSummary, ToReader } from './read-thread.ts'

/** What files of ties hold, read in a thread of its own or not, and handed out some rows at a time. */
export interface ReadApart extends ReadSummary {
  readonly pointsFrom: (from: number, to: number) => Promise<readonly TiePointRow[]>
  readonly tiesFrom: (from: number, to: number) => Promise<TiePage>
  /** Lets all of it go. */
  readonly close: () => void
}

export type TiePage = ListColumns & { readonly kinds: readonly (string | null)[] }

interface Options {
  /** Whose list it is: the source of rows that name none. */
  readonly owner: string | null
  readonly signal: AbortSignal
  readonly onBytes: (file: string, done: number, total: number) => void
}

/** Bytes up to which lists are read at once in less than starting a thread takes, and less than anybody notices. */
const SMALL_BYTES = 64 * 1024
/** Bytes handed over at a time: enough to keep the thread busy, little enough to hold. */
const CHUNK_BYTES = 1024 * 1024

/** Reads files as one list; large ones in a thread, so that other calls are answered meanwhile. Throws the signal's reason. */
export const readApart = (
  files: readonly File[],
  options: Options,
): Promise<Result<ReadApart, UnreadableList>> => {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return bytes > SMALL_BYTES ? inThread(files, options) : here(files, options)
}

async function* chunksOf(file: File, { signal, onBytes }: Options) {
  for (let from = 0; from < file.size; from += CHUNK_BYTES) {
    signal.throwIfAborted()
    const to = Math.min(file.size, from + CHUNK_BYTES)
    yield new Uint8Array(await file.slice(from, to).arrayBuffer())
    onBytes(file.name, to, file.size)
    await pause()
  }
  signal.throwIfAborted()
}

const here = async (files: readonly File[], options: Options): Promise<Result<ReadApart, UnreadableList>> => {
  const read = await readLists(
    files.map((file) => ({ name: file.name, chunks: chunksOf(file, options) })),
    options.owner,
  )
  if (!read.ok) return read
  const { value } = read
  return ok({
    ...summaryOf(value),
    pointsFrom: async (from, to) => value.points.slice(from, to),
    tiesFrom: async (from, to) => tiePage(value, from, to),
    close: () => {},
  })
}

export const summaryOf = ({ rows, rejected, firstRejected, points, ties }: ReadLists): ReadSummary => ({
  rows,
  rejected,
  firstRejected,
  doubles: ties.doubles,
  points: points.length,
  ties: ties.first.length,
})

/** Copies, so that they can be moved from one thread to another. */
export const tiePage = ({ ties }: ReadLists, from: number, to: number): TiePage => ({
  first: ties.first.slice(from, to),
  second: ties.second.slice(from, to),
  weight: ties.weight.slice(from, to),
  kinds: Array.from({ length: to - from }, (_, index) => ties.kindOf(from + index)),
})

const inThread = async (
  files: readonly File[],
  options: Options,
): Promise<Result<ReadApart, UnreadableList>> => {
  options.signal.throwIfAborted()
  const workerData: ReaderData = { files: files.map(({ name }) => name), owner: options.owner }
  const thread = new Worker(new URL('./read-thread.ts', import.meta.url), { workerData })
  const answers = answersOf(thread)
  const close = () => void thread.terminate()
  const ask = async (question: ToReader): Promise<FromReader> => {
    const answer = answers.next()
    thread.postMessage(question, question.kind === 'chunk' ? [question.chunk.buffer] : [])
    return answer
  }
  try {
    const chunks = files.map((file) => chunksOf(file, options))
    let answer = await answers.next()
    while (answer.kind === 'more') {
      const next = await chunks[answer.file]?.next()
      answer = await ask(
        next === undefined || next.done ? { kind: 'end' } : { kind: 'chunk', chunk: next.value },
      )
    }
    if (answer.kind !== 'read') throw new Error(`the reading of lists answered ${answer.kind}`)
    if (!answer.read.ok) {
      close()
      return answer.read
    }
    return ok({
      ...answer.read.value,
      pointsFrom: async (from, to) => {
        const page = await ask({ kind: 'points', from, to })
        return page.kind === 'points' ? page.points : []
      },
      tiesFrom: async (from, to) => {
        const page = await ask({ kind: 'ties', from, to })
        if (page.kind !== 'ties') throw new Error(`the reading of lists answered ${page.kind}`)
        return page.ties
      },
      close,
    })
  } catch (error) {
    close()
    throw error
  }
}

/** The answers of a thread that answers one question at a time. */
const answersOf = (thread: Worker) => {
  let waiting: PromiseWithResolvers<FromReader> | null = null
  let ready: FromReader | null = null
  let failure: unknown = null
  const fail = (reason: unknown): void => {
    failure ??= reason
    waiting?.reject(failure)
    waiting = null
  }
  thread.on('message', (answer: FromReader) => {
    if (waiting === null) ready = answer
    else waiting.resolve(answer)
    waiting = null
  })
  thread.on('error', fail)
  thread.on('exit', () => fail(new Error('the reading of lists ended without an answer')))
  return {
    next: async (): Promise<FromReader> => {
      if (failure !== null) throw failure
      if (ready !== null) {
        const answer = ready
        ready = null
        return answer
      }
      waiting = Promise.withResolvers<FromReader>()
      return waiting.promise
    },
  }
}
