import { createSide, type Side } from './side.ts'
import type { TieGraph } from './tie-graph.ts'

/** Arrays as long as a graph has nodes, made once and used by one search after the other. */
export interface Scratch {
  readonly forward: Side
  readonly backward: Side
  /** What a node is in the search at hand: a sum of the bits below. */
  readonly marks: Uint8Array
  /** Place of a node among those that a search has found, counted from 1; 0 where it was not, before and after each search. */
  readonly places: Int32Array
}

export const IS_START = 1
export const IS_END = 2
export const IN_CORE = 4
/** Gone on from, in the one direction or the other. */
export const GONE_FORWARD = 8
export const GONE_BACKWARD = 16

const scratches = new WeakMap<TieGraph, Scratch>()

export const scratchOf = (graph: TieGraph): Scratch => {
  const known = scratches.get(graph)
  if (known !== undefined) return known
  const scratch = {
    forward: createSide(graph.nodeCount),
    backward: createSide(graph.nodeCount),
    marks: new Uint8Array(graph.nodeCount),
    places: new Int32Array(graph.nodeCount),
  }
  scratches.set(graph, scratch)
  return scratch
}
