import { parentPort } from 'node:worker_threads'
import type { BuildPiece } from './build-apart.ts'
import { type BuiltTies, createTieBuilder } from './build-ties.ts'
import { columnsOf } from './strangers.ts'

let builder: ReturnType<typeof createTieBuilder> | null = null

/** Moved and not copied, but for the graph, whose memory is shared. */
const movedOf = ({ lists, strangers }: BuiltTies): ArrayBuffer[] => [
  ...lists.flatMap(({ rows, offsets, larger, weight }) =>
    [rows, offsets, larger, weight].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : [])),
  ),
  ...columnsOf(strangers).map(({ buffer }) => buffer),
]

parentPort?.on('message', (piece: BuildPiece) => {
  if (piece.kind === 'people') builder = createTieBuilder(piece.people)
  if (builder === null) throw new RangeError('a piece of no graph')
  if (piece.kind === 'known') for (const one of piece.known) builder.know(one)
  else if (piece.kind === 'list') builder.begin(piece.list)
  else if (piece.kind === 'points') builder.points(piece.points)
  else if (piece.kind === 'ties') builder.ties(piece.ties)
  else if (piece.kind === 'finish') {
    const built = builder.finish(piece.recorded)
    parentPort?.postMessage(built, movedOf(built))
    parentPort?.close()
  }
})
