import { Worker } from 'node:worker_threads'
import type { ListColumns, TiePort } from '../ports/tie.ts'
import { type BuildInput, type BuiltTies, buildTies } from './build-ties.ts'
import type { KnownNode, PointList } from './match-points.ts'
import { pause } from './pause.ts'
import type { GatheredFacts } from './tie-facts.ts'
import type { GraphNode } from './workspace-graph.ts'

interface Given {
  readonly people: number
  readonly known: readonly KnownNode[]
  readonly lists: readonly PointList[]
  readonly gathered: GatheredFacts
}

/** Ties up to which building takes less than starting a thread for it. */
const FEW_TIES = 20_000

/** What the thread sends. */
export type BuildMessage =
  | { readonly type: 'strangers'; readonly strangers: readonly GraphNode[] }
  | ({ readonly type: 'built' } & Pick<BuiltTies, 'graph' | 'lists'>)

/** Reads the lists and builds the graph; a large one in a thread of its own, so that other calls are answered meanwhile. */
export const buildApart = async (
  port: TiePort,
  { people, known, lists, gathered }: Given,
): Promise<BuiltTies> => {
  const read: BuildInput['lists'][number][] = []
  let total = gathered.keys.length
  for (const { listId, name, owner } of lists) {
    const points: string[] = []
    for await (const chunk of port.points(listId)) points.push(chunk)
    const ties: ListColumns[] = []
    for await (const chunk of port.ties(listId)) {
      ties.push(chunk)
      total += chunk.first.length
      await pause()
    }
    read.push({ listId, name, owner, points, ties })
  }
  const { keys, probabilities } = gathered
  const input = { people, known, lists: read, keys, probabilities }
  return total <= FEW_TIES ? buildTies(input) : inThread(input)
}

const inThread = (input: BuildInput): Promise<BuiltTies> =>
  new Promise((resolve, reject) => {
    const columns = input.lists.flatMap(({ ties }) =>
      ties.flatMap(({ first, second, weight }) => [first.buffer, second.buffer, weight.buffer]),
    )
    const thread = new Worker(new URL('./build-thread.ts', import.meta.url), {
      workerData: input,
      transferList: columns as ArrayBuffer[],
    })
    const strangers: GraphNode[] = []
    thread.on('message', (message: BuildMessage) => {
      if (message.type === 'strangers') {
        for (const node of message.strangers) strangers.push(node)
      } else resolve({ graph: message.graph, lists: message.lists, strangers })
    })
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('the building of the graph ended without an answer')))
  })
