import { parentPort, workerData } from 'node:worker_threads'
import type { Result } from '@rapport/domain'
import type { TiePointRow } from '../ports/tie.ts'
import { summaryOf, type TiePage, tiePage } from './read-apart.ts'
import { type ReadLists, type RejectedTie, readLists, type UnreadableList } from './read-lists.ts'

export interface ReaderData {
  /** By name; their bytes are asked for. */
  readonly files: readonly string[]
  readonly owner: string | null
}

/** What became of the rows, and how many points and ties they hold. */
export interface ReadSummary {
  readonly rows: number
  readonly rejected: number
  readonly firstRejected: readonly RejectedTie[]
  readonly doubles: number
  readonly points: number
  readonly ties: number
}

/** What the thread is told: the next bytes of the file it asked for, that there are no more, or to hand rows out. */
export type ToReader =
  | { readonly kind: 'chunk'; readonly chunk: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' }
  | { readonly kind: 'points' | 'ties'; readonly from: number; readonly to: number }

export type FromReader =
  | { readonly kind: 'more'; readonly file: number }
  | { readonly kind: 'read'; readonly read: Result<ReadSummary, UnreadableList> }
  | { readonly kind: 'points'; readonly points: readonly TiePointRow[] }
  | { readonly kind: 'ties'; readonly ties: TiePage }

const port = parentPort
if (port === null) throw new Error('this file is run as a thread')

const send = (answer: FromReader, moved: readonly ArrayBufferLike[] = []): void =>
  port.postMessage(answer, moved as ArrayBuffer[])

/** Asks for one chunk after the other, so that a file is never in memory as a whole. */
async function* chunksOf(file: number): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    const next = new Promise<ToReader>((resolve) => port?.once('message', resolve))
    send({ kind: 'more', file })
    const message = await next
    if (message.kind !== 'chunk') return
    yield message.chunk
  }
}

const handOut = (read: ReadLists, asked: ToReader): void => {
  if (asked.kind === 'points') send({ kind: 'points', points: read.points.slice(asked.from, asked.to) })
  if (asked.kind !== 'ties') return
  const ties = tiePage(read, asked.from, asked.to)
  send({ kind: 'ties', ties }, [ties.first.buffer, ties.second.buffer, ties.weight.buffer])
}

const { files, owner } = workerData as ReaderData
const read = await readLists(
  files.map((name, file) => ({ name, chunks: chunksOf(file) })),
  owner,
)
if (read.ok) port.on('message', (asked: ToReader) => handOut(read.value, asked))
send({ kind: 'read', read: read.ok ? { ok: true, value: summaryOf(read.value) } : read })
