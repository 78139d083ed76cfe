import { bestPaths } from '@rapport/domain'
import { type EdgeFault, type EdgeListFailure, type NamePair, readPairs } from '@rapport/importers'
import { type FileGraph, readFileGraph } from './file-graph.ts'

/** What is asked of a list of ties: the paths between two, or between many pairs. */
export interface PathQuestion {
  readonly k: number
  readonly maxHops: number | null
  readonly asked: { readonly from: string; readonly to: string } | { readonly pairs: Uint8Array<ArrayBuffer> }
}

export interface NamedPath {
  readonly nodes: readonly string[]
  readonly probability: number
}

export type PairProblem = 'not-a-pair' | 'not-in-list' | 'same'

export interface PairAnswer {
  readonly from: string
  readonly to: string
  readonly paths: readonly NamedPath[]
  readonly ms: number
  /** Why there is no answer, and the line of the file of pairs. */
  readonly problem: { readonly line: number; readonly code: PairProblem; readonly value: string } | null
}

/** Every row accounted for: `rows` = `ties` + `doubles` + `none` + `rejected`. */
export interface ReadTies {
  readonly people: number
  readonly rows: number
  readonly ties: number
  readonly doubles: number
  readonly none: number
  readonly rejected: number
  readonly firstRejected: readonly {
    readonly line: number
    readonly fault: EdgeFault
    readonly value: string
  }[]
  readonly hasWeights: boolean
  readonly ms: number
}

export type PathAnswer =
  | { readonly kind: 'answered'; readonly answers: readonly PairAnswer[]; readonly read: ReadTies }
  | { readonly kind: 'unreadable'; readonly because: EdgeListFailure; readonly which: 'list' | 'pairs' }
  | { readonly kind: 'too-many-pairs' }
  | { readonly kind: 'no-pairs' }

/** Pairs answered in one call: their paths have to fit into one answer. */
export const MOST_PAIRS = 100_000

/** Reads a list of ties and answers; `clock` gives milliseconds, to tell how long each took. */
export const answerFromFile = async (
  chunks: AsyncIterable<Uint8Array>,
  question: PathQuestion,
  clock: () => number,
): Promise<PathAnswer> => {
  const began = clock()
  const { asked } = question
  const readAsked =
    'pairs' in asked
      ? await readPairs([asked.pairs], MOST_PAIRS)
      : { ok: true as const, value: [{ line: 0, from: asked.from, to: asked.to }] }
  if (!readAsked.ok) return { kind: 'unreadable', because: readAsked.failure, which: 'pairs' }
  const pairs = readAsked.value
  if (pairs.length > MOST_PAIRS) return { kind: 'too-many-pairs' }
  if (pairs.length === 0) return { kind: 'no-pairs' }
  const file = await readFileGraph(chunks)
  if ('failure' in file) return { kind: 'unreadable', because: file.failure, which: 'list' }
  const read = readTies(file, clock() - began)
  return { kind: 'answered', answers: pairs.map((pair) => answerPair(file, pair, question, clock)), read }
}

const readTies = ({ graph, reading, none }: FileGraph, ms: number): ReadTies => ({
  people: graph.nodeCount,
  rows: reading.rows,
  ties: graph.tieCount,
  doubles: reading.taken - none - graph.tieCount,
  none,
  rejected: reading.rejected,
  firstRejected: reading.firstRejected,
  hasWeights: reading.hasWeights,
  ms,
})

const answerPair = (
  { graph, nodeOf, nameOf }: FileGraph,
  pair: NamePair,
  { k, maxHops }: PathQuestion,
  clock: () => number,
): PairAnswer => {
  const { line } = pair
  const unanswered = (code: PairProblem, value: string, from = '', to = ''): PairAnswer => ({
    from,
    to,
    paths: [],
    ms: 0,
    problem: { line, code, value },
  })
  if ('value' in pair) return unanswered('not-a-pair', pair.value)
  const { from, to } = pair
  const start = nodeOf(from)
  const end = nodeOf(to)
  if (start === null) return unanswered('not-in-list', from, from, to)
  if (end === null) return unanswered('not-in-list', to, from, to)
  if (start === end) return unanswered('same', from, from, to)
  const began = clock()
  const found = bestPaths(graph, [start], [end], { k, ...(maxHops === null ? {} : { maxHops }) })
  const ms = clock() - began
  const paths = found.map(({ nodes, probability }) => ({ nodes: nodes.map(nameOf), probability }))
  return { from, to, paths, ms, problem: null }
}
