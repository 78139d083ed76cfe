import type { Edges } from '../edges.ts'
import type { Scorer } from '../model/scorer.ts'
import type { Unit } from '../units/unit.ts'
import { createMergeHeap } from './heap.ts'
import { addValues, type ClusterValues, copyValues, createLinkage, createRecordReader } from './linkage.ts'

export interface ClusterTask {
  readonly units: readonly Unit[]
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
  const { units, scorer, size } = task
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
  const values: (ClusterValues | undefined)[] = new Array(size)
  const [readLeft, readRight] = [createRecordReader(units), createRecordReader(units)]
  const neighbours: (Set<number> | undefined)[] = new Array(size)
  const apart: (Set<number> | undefined)[] = new Array(size)
  const version = new Int32Array(size)
  let clock = 0

  const link = (sets: (Set<number> | undefined)[], a: number, b: number): void => {
    const ofA = sets[a] ?? new Set()
    const ofB = sets[b] ?? new Set()
    ofA.add(b)
    ofB.add(a)
    sets[a] = ofA
    sets[b] = ofB
  }
  const moveLinks = (sets: (Set<number> | undefined)[], from: number, to: number): void => {
    for (const other of sets[from] ?? []) {
      sets[other]?.delete(from)
      if (other !== to) link(sets, to, other)
    }
    sets[from] = undefined
  }
  const merge = (a: number, b: number): number => {
    const [kept, gone] = (neighbours[a]?.size ?? 0) >= (neighbours[b]?.size ?? 0) ? [a, b] : [b, a]
    const together = values[kept] ?? copyValues(readLeft(kept))
    addValues(together, values[gone] ?? readRight(gone))
    values[kept] = together
    values[gone] = undefined
    parent[gone] = kept
    moveLinks(neighbours, gone, kept)
    moveLinks(apart, gone, kept)
    version[kept] = ++clock
    return kept
  }

  for (const [a, b] of task.distinct) if (a !== b) link(apart, a, b)
  for (const [a, b] of task.same) {
    const [left, right] = [find(a), find(b)]
    if (left !== right && apart[left]?.has(right) !== true) merge(left, right)
  }
  for (let edge = 0; edge < task.edges.lefts.length; edge++) {
    const [a, b] = [find(task.edges.lefts[edge] ?? 0), find(task.edges.rights[edge] ?? 0)]
    if (a !== b) link(neighbours, a, b)
  }

  const linkage = createLinkage(scorer, units.length)
  const judgement = { bits: 0, mayMerge: false }
  const heap = createMergeHeap()
  const weigh = (a: number, b: number): void => {
    if (apart[a]?.has(b) === true) return
    linkage(values[a] ?? readLeft(a), values[b] ?? readRight(b), judgement)
    const bits = scorer.prior + judgement.bits
    if (judgement.mayMerge && bits >= task.mergeBits)
      heap.push(bits, Math.min(a, b), Math.max(a, b), Math.max(version[a] ?? 0, version[b] ?? 0))
  }
  // Single records are weighed already: only those above the threshold by themselves need a look.
  const asked = task.same.length > 0
  for (let edge = 0; edge < task.edges.lefts.length; edge++) {
    if (!asked && scorer.prior + (task.edges.bits[edge] ?? 0) < task.mergeBits) continue
    const [a, b] = [find(task.edges.lefts[edge] ?? 0), find(task.edges.rights[edge] ?? 0)]
    if (a !== b) weigh(a, b)
  }

  const top = { priority: 0, a: 0, b: 0, stamp: 0 }
  while (heap.pop(top)) {
    const { a, b, stamp } = top
    if (parent[a] !== a || parent[b] !== b || Math.max(version[a] ?? 0, version[b] ?? 0) !== stamp) continue
    const kept = merge(a, b)
    for (const other of neighbours[kept] ?? []) weigh(kept, other)
  }
  return numberClusters(size, find)
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
