import { parentPort } from 'node:worker_threads'
import type { TieGraph } from '@rapport/domain'
import type { AskThread, ThreadAnswer } from './search-apart.ts'
import { searchGraph } from './search-graph.ts'

/** Graphs whose scratch arrays are kept: the one at hand, and one of another workspace. */
const KEPT = 2

/** By number, the one asked of last at the end. */
const graphs = new Map<number, TieGraph>()

/** What was kept of the graph stays, so that its scratch arrays are used again; what changed of it since is taken over. */
const upToDate = (graphId: number, given: TieGraph): TieGraph => {
  const graph = Object.assign(graphs.get(graphId) ?? {}, given)
  graphs.delete(graphId)
  graphs.set(graphId, graph)
  for (const oldest of graphs.keys()) {
    if (graphs.size <= KEPT) break
    graphs.delete(oldest)
  }
  return graph
}

parentPort?.on('message', (asked: AskThread) => {
  if ('forget' in asked) {
    graphs.delete(asked.forget)
    return
  }
  const answer: ThreadAnswer = {
    id: asked.id,
    answer: searchGraph(upToDate(asked.graphId, asked.graph), asked.search),
  }
  parentPort?.postMessage(answer)
})
