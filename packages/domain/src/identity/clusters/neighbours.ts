import type { Edges } from '../edges.ts'

/** Which clusters an edge joins to which: records' own edges in two flat arrays, lists for clusters of several only. */
export interface Neighbours {
  /** Neighbours of a cluster, each once; `find` gives the cluster of a record. */
  readonly of: (cluster: number, find: (record: number) => number) => readonly number[]
  /** Hands the neighbours of both to the one kept. */
  readonly merge: (kept: number, gone: number) => void
}

export function createNeighbours(
  { lefts, rights }: Pick<Edges, 'lefts' | 'rights'>,
  size: number,
): Neighbours {
  const starts = new Int32Array(size + 1)
  for (let edge = 0; edge < lefts.length; edge++) {
    const [a, b] = [(lefts[edge] ?? 0) + 1, (rights[edge] ?? 0) + 1]
    starts[a] = (starts[a] ?? 0) + 1
    starts[b] = (starts[b] ?? 0) + 1
  }
  for (let record = 0; record < size; record++)
    starts[record + 1] = (starts[record + 1] ?? 0) + (starts[record] ?? 0)
  const others = new Int32Array(lefts.length * 2)
  const next = starts.slice(0, size)
  const put = (record: number, other: number): void => {
    const at = next[record] ?? 0
    others[at] = other
    next[record] = at + 1
  }
  for (let edge = 0; edge < lefts.length; edge++) {
    put(lefts[edge] ?? 0, rights[edge] ?? 0)
    put(rights[edge] ?? 0, lefts[edge] ?? 0)
  }

  const lists = new Map<number, number[]>()
  const listOf = (cluster: number): number[] => {
    const known = lists.get(cluster)
    return known ?? Array.from(others.subarray(starts[cluster] ?? 0, starts[cluster + 1] ?? 0))
  }
  const seenIn = new Int32Array(size)
  let walk = 0
  return {
    of: (cluster, find) => {
      walk++
      seenIn[cluster] = walk
      const found: number[] = []
      for (const record of listOf(cluster)) {
        const other = find(record)
        if (seenIn[other] === walk) continue
        seenIn[other] = walk
        found.push(other)
      }
      if (lists.has(cluster)) lists.set(cluster, found)
      return found
    },
    merge: (kept, gone) => {
      const list = listOf(kept)
      for (const record of listOf(gone)) list.push(record)
      lists.delete(gone)
      lists.set(kept, list)
    },
  }
}
