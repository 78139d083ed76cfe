import { Worker } from 'node:worker_threads'
import type { ListColumns, TiePort } from '../ports/tie.ts'
import { type BuiltTies, createTieBuilder, type RecordedTies } from './build-ties.ts'
import type { KnownNode, PointList } from './match-points.ts'
import { pause } from './pause.ts'

interface Given {
  /** The user and the people. */
  readonly people: number
  readonly known: readonly KnownNode[]
  readonly lists: readonly PointList[]
  readonly recorded: RecordedTies
}

/** What a graph is built from, in the order in which it is handed over; none takes the thread that reads it long. */
export type BuildPiece =
  | { readonly kind: 'people'; readonly people: number }
  | { readonly kind: 'known'; readonly known: readonly KnownNode[] }
  | { readonly kind: 'list'; readonly list: PointList }
  | { readonly kind: 'points'; readonly points: string }
  | { readonly kind: 'ties'; readonly ties: ListColumns }
  | { readonly kind: 'finish'; readonly recorded: RecordedTies }

/** Work up to which building takes less than starting a thread for it, in ties. */
const LITTLE_WORK = 20_000
/** Ties that are built in the time in which one person is made known, or a name of a list is matched. */
const WORK_OF_A_PERSON = 10
/** Characters in which the store writes a name of a list, at the least. */
const CHARACTERS_OF_A_NAME = 80

const workOf = (piece: BuildPiece): number => {
  switch (piece.kind) {
    case 'known':
      return piece.known.length * WORK_OF_A_PERSON
    case 'points':
      return (piece.points.length / CHARACTERS_OF_A_NAME) * WORK_OF_A_PERSON
    case 'ties':
      return piece.ties.first.length
    case 'finish':
      return piece.recorded.keys.length
    default:
      return 0
  }
}

/** People handed over at a time: copying them takes a millisecond or two. */
const KNOWN_AT_ONCE = 1_000

/** Reads the lists and builds the graph; a large one in a thread of its own, so that other calls are answered meanwhile. */
export const buildApart = async (port: TiePort, given: Given): Promise<BuiltTies> => {
  const waiting: BuildPiece[] = []
  let work = 0
  let thread: ReturnType<typeof startThread> | null = null
  try {
    for await (const piece of piecesOf(port, given)) {
      waiting.push(piece)
      work += workOf(piece)
      if (thread === null && work > LITTLE_WORK) thread = startThread()
      if (thread === null) continue
      for (const each of waiting) thread.send(each)
      waiting.length = 0
      await pause()
    }
  } catch (error) {
    thread?.stop()
    throw error
  }
  return thread === null ? buildHere(waiting) : thread.built
}

async function* piecesOf(
  port: TiePort,
  { people, known, lists, recorded }: Given,
): AsyncGenerator<BuildPiece, void> {
  yield { kind: 'people', people }
  if (lists.length > 0) {
    for (let from = 0; from < known.length; from += KNOWN_AT_ONCE) {
      yield { kind: 'known', known: known.slice(from, from + KNOWN_AT_ONCE) }
    }
  }
  for (const list of lists) {
    const { listId, name, owner } = list
    yield { kind: 'list', list: { listId, name, owner } }
    for await (const points of port.points(listId)) yield { kind: 'points', points }
    for await (const ties of port.ties(listId)) yield { kind: 'ties', ties }
  }
  yield { kind: 'finish', recorded }
}

const buildHere = (pieces: readonly BuildPiece[]): BuiltTies => {
  let builder = createTieBuilder(0)
  for (const piece of pieces) {
    if (piece.kind === 'people') builder = createTieBuilder(piece.people)
    else if (piece.kind === 'known') for (const one of piece.known) builder.know(one)
    else if (piece.kind === 'list') builder.begin(piece.list)
    else if (piece.kind === 'points') builder.points(piece.points)
    else if (piece.kind === 'ties') builder.ties(piece.ties)
    else return builder.finish(piece.recorded)
  }
  throw new RangeError('a graph that was begun and not finished')
}

const startThread = () => {
  const thread = new Worker(new URL('./build-thread.ts', import.meta.url))
  const built = new Promise<BuiltTies>((resolve, reject) => {
    thread.on('message', resolve)
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('the building of the graph ended without an answer')))
  })
  // Whoever reads the lists may fail first; then nobody waits for this.
  built.catch(() => {})
  return {
    built,
    send: (piece: BuildPiece): void => {
      const moved =
        piece.kind === 'ties'
          ? [piece.ties.first.buffer, piece.ties.second.buffer, piece.ties.weight.buffer]
          : []
      thread.postMessage(piece, moved as ArrayBuffer[])
    },
    stop: (): void => void thread.terminate(),
  }
}
