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
): Promise<FileGraph | { readonly failure: EdgeListFailure }> => {
  const from = createColumn<Int32Array<ArrayBuffer>>(Int32Array)
  const to = createColumn<Int32Array<ArrayBuffer>>(Int32Array)
  const weights = createColumn<Float64Array<ArrayBuffer>>(Float64Array)
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

/** Values by which a column grows. */
const VALUES_A_STEP = 1 << 18

/** A column that grows in place, in address space set aside for it: nothing is copied, and nothing held twice. */
const createColumn = <T extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(Column: {
  new (buffer: ArrayBuffer): T
  readonly BYTES_PER_ELEMENT: number
}) => {
  const width = Column.BYTES_PER_ELEMENT
  const buffer = new ArrayBuffer(0, { maxByteLength: (MOST_TIES + VALUES_A_STEP) * width })
  const values = new Column(buffer)
  let room = 0
  let size = 0
  return {
    size: () => size,
    add: (value: number): void => {
      if (size === room) {
        room += VALUES_A_STEP
        buffer.resize(room * width)
      }
      values[size] = value
      size += 1
    },
    /** All values in one array; the column is over then. With a table, what that holds at each value. */
    joined: (table?: Int32Array): T => {
      buffer.resize(size * width)
      const all = new Column(buffer.transferToFixedLength())
      if (table !== undefined) {
        for (let index = 0; index < size; index += 1) all[index] = table[all[index] as number] as number
      }
      return all
    },
  }
}
