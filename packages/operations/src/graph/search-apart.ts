import { Worker } from 'node:worker_threads'
import type { TieGraph } from '@rapport/domain'
import { type GraphSearch, type SearchAnswers, searchGraph } from './search-graph.ts'

/** What the thread is told: to search a graph, or that one is no more. */
export type AskThread =
  | { readonly id: number; readonly graphId: number; readonly graph: TieGraph; readonly search: GraphSearch }
  | { readonly forget: number }

export interface ThreadAnswer {
  readonly id: number
  readonly answer: SearchAnswers[GraphSearch['kind']]
}

/** Ties up to which even the worst search takes some milliseconds. */
const FEW_TIES = 5_000

interface Waiting {
  readonly resolve: (answer: ThreadAnswer['answer']) => void
  readonly reject: (reason: unknown) => void
}

/** One thread for all graphs of this process, started with the first search. */
let seeker: { readonly thread: Worker; readonly waiting: Map<number, Waiting> } | null = null
let questions = 0
let graphs = 0
const numbers = new WeakMap<TieGraph, number>()
/** How many read a graph now, over more than one turn. */
const readers = new WeakMap<TieGraph, Set<Promise<unknown>>>()

/** Searches a graph; a large one in a thread that shares its memory, so that other calls are answered meanwhile. */
export const searchApart = <Search extends GraphSearch>(
  graph: TieGraph,
  search: Search,
): Promise<SearchAnswers[Search['kind']]> =>
  whileRead(graph, async () => {
    const isApart = graph.tieCount > FEW_TIES && graph.starts.buffer instanceof SharedArrayBuffer
    const answer = isApart ? await inThread(graph, search) : searchGraph(graph, search)
    return answer as SearchAnswers[Search['kind']]
  })

/** Does something that reads a graph over several turns; until it is done nobody changes the graph in place. */
export const whileRead = <T>(graph: TieGraph, read: () => Promise<T>): Promise<T> => {
  const reading = read()
  const others = readers.get(graph) ?? new Set()
  readers.set(graph, others)
  const done = reading.then(
    () => {},
    () => {},
  )
  others.add(done)
  void done.then(() => others.delete(done))
  return reading
}

/** Waits until nobody reads a graph. Whoever waits may change it, at once and in one turn. */
export const whenUnread = async (graph: TieGraph): Promise<void> => {
  for (let others = readers.get(graph); others !== undefined && others.size > 0; ) await Promise.all(others)
}

/** Lets the thread's hold of a graph go, whose memory is given back only then. */
export const forgetGraph = (graph: TieGraph): void => {
  const number = numbers.get(graph)
  if (number !== undefined) seeker?.thread.postMessage({ forget: number } satisfies AskThread)
}

const inThread = (graph: TieGraph, search: GraphSearch): Promise<ThreadAnswer['answer']> =>
  new Promise((resolve, reject) => {
    seeker ??= startSeeker()
    const { thread, waiting } = seeker
    questions += 1
    const graphId = numbers.get(graph) ?? ++graphs
    numbers.set(graph, graphId)
    waiting.set(questions, { resolve, reject })
    // A thread with work keeps the process alive, an idle one does not.
    thread.ref()
    thread.postMessage({
      id: questions,
      graphId,
      // Only shared memory goes over, whatever the size; what is free to be written matters to writers alone.
      graph: { ...graph, freeTies: [] },
      search,
    } satisfies AskThread)
  })

const startSeeker = () => {
  const thread = new Worker(new URL('./search-thread.ts', import.meta.url))
  const waiting = new Map<number, Waiting>()
  thread.on('message', ({ id, answer }: ThreadAnswer) => {
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
    if (waiting.size === 0) thread.unref()
  })
  const giveUp = (reason: unknown): void => {
    if (seeker?.thread === thread) seeker = null
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  thread.on('error', giveUp)
  thread.on('exit', () => giveUp(new Error('the search of the graph ended without an answer')))
  return { thread, waiting }
}
