import { buildGraph, type TieGraph } from '@rapport/domain'
import { type EdgeListFailure, type EdgeNames, type EdgeReading, readEdgeList } from '@rapport/importers'

/** A graph straight from a file. Nodes are numbered in the order of their names, so that ties break the same however the file is sorted. */
export interface FileGraph {
  readonly graph: TieGraph
  readonly nodeOf: (name: string) => number | null
  readonly nameOf: (node: number) => string
  readonly reading: Omit<EdgeReading, 'names'>
  /** Rows that said no tie, of weight 0. */
  readonly none: number
}

/** A list without weights says that two know each other, not how well: as likely as not, as where a list is imported. */
const UNSTATED_WEIGHT = 0.5

/** Most ties read, some 2 GB in memory: what unpacks to more is no list of people. */
const MOST_TIES = 50_000_000

class TooManyTies extends Error {}

/** Reads a list of ties, packed with gzip or not, into a graph. Memory is 16 bytes a row until the graph is built. */
export const readFileGraph = async (
  chunks: AsyncIterable<Uint8Array>,
): Promise<FileGraph | { readonly failure: EdgeListFailure | 'too-large' }> => {
  const from = createColumn(Int32Array)
  const to = createColumn(Int32Array)
  const weights = createColumn(Float64Array)
  let none = 0
  try {
    const read = await readEdgeList(
      chunks,
      ({ source, target, weight }) => {
        if (weight === 0) none += 1
        if (weights.size() === MOST_TIES) throw new TooManyTies()
        from.add(source)
        to.add(target)
        weights.add(weight ?? UNSTATED_WEIGHT)
      },
      { unzip: true },
    )
    if (!read.ok) return { failure: read.failure }
    const { names, ...reading } = read.value
    const { rankOf, nameOf } = inOrder(names)
    const graph = buildGraph(names.size(), {
      from: from.joined(rankOf),
      to: to.joined(rankOf),
      probability: weights.joined(),
    })
    const nodeOf = (name: string) => {
      const node = names.find(name)
      return node < 0 ? null : (rankOf[node] as number)
    }
    return { graph, nodeOf, nameOf, reading, none }
  } catch (error) {
    if (error instanceof TooManyTies) return { failure: 'too-large' }
    throw error
  }
}

const inOrder = (names: EdgeNames) => {
  const rankOf = names.ranks()
  const atRank = new Int32Array(rankOf.length)
  for (let node = 0; node < rankOf.length; node += 1) atRank[rankOf[node] as number] = node
  return { rankOf, nameOf: (rank: number) => names.name(atRank[rank] as number) }
}

/** Values of a column that are allotted at a time: so that a column never has to be copied to grow. */
const VALUES_A_PIECE = 1 << 20

const createColumn = <T extends Int32Array | Float64Array>(Column: new (length: number) => T) => {
  const pieces: T[] = []
  let size = 0
  return {
    size: () => size,
    add: (value: number): void => {
      const at = size & (VALUES_A_PIECE - 1)
      if (at === 0) pieces.push(new Column(VALUES_A_PIECE))
      const piece = pieces[pieces.length - 1] as T
      piece[at] = value
      size += 1
    },
    /** All values in one array; the column is empty then. With a table, what it holds at each value. */
    joined: (table?: Int32Array): T => {
      const all = new Column(size)
      for (let index = 0; pieces.length > 0; index += 1) {
        const piece = pieces.shift() as T
        const start = index * VALUES_A_PIECE
        all.set(piece.subarray(0, Math.min(VALUES_A_PIECE, size - start)), start)
      }
      if (table !== undefined) {
        for (let index = 0; index < size; index += 1) all[index] = table[all[index] as number] as number
      }
      return all
    },
  }
}
