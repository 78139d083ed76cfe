import type { Edges } from '../edges.ts'
import type { Scorer } from '../model/scorer.ts'
import type { Rows } from '../units/rows.ts'
import { createMergeHeap } from './heap.ts'
import { createLinkage } from './linkage.ts'
import { createClusterReader, createMembers } from './members.ts'
import { createNeighbours } from './neighbours.ts'

export interface ClusterTask {
  readonly rows: Rows
  readonly scorer: Scorer
  readonly size: number
  readonly edges: Omit<Edges, 'compared'>
  /** Bits, prior included, from which two clusters become one. */
  readonly mergeBits: number
  readonly same: readonly (readonly [number, number])[]
  readonly distinct: readonly (readonly [number, number])[]
}

/**
 * Agglomerative clustering: the two clusters with most evidence of being one person (see `createLinkage`) are merged, their neighbours weighed
 * anew, until no pair reaches the threshold. Decisions of the user come first: `distinct` always holds, `same` unless it
 * contradicts a `distinct`. O(E log E) merges over E edges. Gives the cluster of each record, numbered by first record.
 */
export function clusterPeople(task: ClusterTask): Int32Array {
  const { rows, scorer, size, edges } = task
  const parent = Int32Array.from({ length: size }, (_, record) => record)
  const find = (record: number): number => {
    let root = record
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root
    let at = record
    while (at !== root) {
      const up = parent[at] ?? root
      parent[at] = root
      at = up
    }
    return root
  }
  const members = createMembers(size)
  const [readLeft, readRight] = [createClusterReader(rows, members), createClusterReader(rows, members)]
  const neighbours = createNeighbours(edges, size)
  const apart = createApart(task.distinct)
  const version = new Int32Array(size)
  let clock = 0
  const merge = (a: number, b: number): number => {
    const [kept, gone] = a < b ? [a, b] : [b, a]
    parent[gone] = kept
    members.join(kept, gone)
    neighbours.merge(kept, gone)
    apart.merge(kept, gone)
    version[kept] = ++clock
    return kept
  }
  for (const [a, b] of task.same) {
    const [left, right] = [find(a), find(b)]
    if (left !== right && !apart.has(left, right)) merge(left, right)
  }

  const linkage = createLinkage(scorer, rows.width)
  const judgement = { bits: 0, mayMerge: false }
  const heap = createMergeHeap()
  const weighAll = (a: number, others: readonly number[]): void => {
    const left = readLeft(a)
    for (const b of others) {
      if (apart.has(a, b)) continue
      linkage(left, readRight(b), judgement)
      const bits = scorer.prior + judgement.bits
      if (judgement.mayMerge && bits >= task.mergeBits)
        heap.push(bits, Math.min(a, b), Math.max(a, b), Math.max(version[a] ?? 0, version[b] ?? 0))
    }
  }
  // Single records are weighed already: only those above the threshold by themselves need a look.
  const asked = task.same.length > 0
  const pair = [0]
  for (let edge = 0; edge < edges.lefts.length; edge++) {
    if (!asked && scorer.prior + (edges.bits[edge] ?? 0) < task.mergeBits) continue
    const [a, b] = [find(edges.lefts[edge] ?? 0), find(edges.rights[edge] ?? 0)]
    if (a === b) continue
    pair[0] = b
    weighAll(a, pair)
  }

  const top = { priority: 0, a: 0, b: 0, stamp: 0 }
  while (heap.pop(top)) {
    const { a, b, stamp } = top
    if (parent[a] !== a || parent[b] !== b || Math.max(version[a] ?? 0, version[b] ?? 0) !== stamp) continue
    const kept = merge(a, b)
    weighAll(kept, neighbours.of(kept, find))
  }
  return numberClusters(size, find)
}

/** What the user told apart, cluster by cluster. */
function createApart(distinct: readonly (readonly [number, number])[]) {
  const sets = new Map<number, Set<number>>()
  const add = (a: number, b: number): void => {
    const known = sets.get(a)
    if (known === undefined) sets.set(a, new Set([b]))
    else known.add(b)
  }
  for (const [a, b] of distinct) {
    if (a === b) continue
    add(a, b)
    add(b, a)
  }
  return {
    has: (a: number, b: number): boolean => sets.get(a)?.has(b) === true,
    merge: (kept: number, gone: number): void => {
      for (const other of sets.get(gone) ?? []) {
        sets.get(other)?.delete(gone)
        add(kept, other)
        add(other, kept)
      }
      sets.delete(gone)
    },
  }
}

function numberClusters(size: number, find: (record: number) => number): Int32Array {
  const clusters = new Int32Array(size)
  const numberOf = new Int32Array(size).fill(-1)
  let count = 0
  for (let record = 0; record < size; record++) {
    const root = find(record)
    if (numberOf[root] === -1) numberOf[root] = count++
    clusters[record] = numberOf[root] ?? 0
  }
  return clusters
}
