import type { Units } from '../units/build-units.ts'
import { listAtoms } from './atoms.ts'
import { type Blocks, groupByKey } from './blocks.ts'
import { createKeyList, type KeyList, mixKeys } from './key-list.ts'

/** Which records are worth comparing. */
export interface Candidates {
  /** Calls `visit` once for each candidate above `record`, in no particular order. */
  readonly above: (record: number, visit: (other: number) => void) => void
  /** Pairs at most, counted with those that share several blocks. */
  readonly atMost: number
  /** Blocks that stayed too large even when crossed, and the records in them: what was not compared by that fact alone. */
  readonly dropped: { readonly blocks: number; readonly largest: number }
  readonly largestBlock: number
  /** Lets go of the blocks, the most memory a large table takes; nobody is above anybody from then on. */
  readonly release: () => void
}

/**
 * Pairs looked at: widely in small tables, where any one shared fact is worth a look, and more narrowly in large ones, where facts repeat by
 * chance. A million records stay at some 11 million pairs, about a minute's work.
 */
const PAIRS_PER_RECORD = 150
const PAIRS_IN_ANY_CASE = 1_000_000
const FURTHER_PAIRS_PER_RECORD = 10
/** Shares of these for single facts, for two together, for three together. */
const SHARES = [0.5, 0.3, 0.2]
const LARGEST_BLOCK = 400
const SMALLEST_CAP = 12

/**
 * Blocking by rising specificity: records that share a single fact are candidates if few share it; facts that many share
 * are crossed with each other, twice, and only blocks that are too large even then are dropped (and counted).
 * Complexity: linear in entries plus the pairs.
 */
export function findCandidates(units: Units, size: number): Candidates {
  const budget = Math.min(size * PAIRS_PER_RECORD, PAIRS_IN_ANY_CASE + size * FURTHER_PAIRS_PER_RECORD)
  const rounds: { blocks: Blocks; cap: number }[] = []
  let list: KeyList = listAtoms(units, size)
  let dropped = { blocks: 0, largest: 0 }
  let atMost = 0
  let largestBlock = 0
  for (const [round, share] of SHARES.entries()) {
    const keys = list.keys()
    const blocks = groupByKey(keys, list.records(), size)
    const { cap, pairs } = capFor(blocks, budget * share)
    rounds.push({ blocks, cap })
    atMost += pairs
    largestBlock = Math.max(largestBlock, cap)
    if (round === SHARES.length - 1) dropped = countAbove(blocks, cap)
    else list = cross(blocks, keys, cap, size)
  }
  const seenIn = new Int32Array(size)
  let walk = 0
  return {
    above: (record, visit) => {
      walk++
      for (const { blocks, cap } of rounds) {
        for (
          let entry = blocks.firstEntry[record] ?? 0;
          entry < (blocks.firstEntry[record + 1] ?? 0);
          entry++
        ) {
          const end = blocks.end[entry] ?? 0
          if (end - (blocks.start[entry] ?? 0) > cap) continue
          for (let at = (blocks.place[entry] ?? 0) + 1; at < end; at++) {
            const other = blocks.members[at] ?? 0
            if (other === record || seenIn[other] === walk) continue
            seenIn[other] = walk
            visit(other)
          }
        }
      }
    },
    atMost,
    dropped,
    largestBlock,
    release: () => {
      rounds.length = 0
    },
  }
}

/** The largest block size whose blocks, with all smaller ones, hold no more pairs than the budget. */
function capFor(blocks: Blocks, budget: number): { cap: number; pairs: number } {
  const entriesBySize = new Float64Array(LARGEST_BLOCK + 1)
  for (let entry = 0; entry < blocks.entries; entry++) {
    const size = (blocks.end[entry] ?? 0) - (blocks.start[entry] ?? 0)
    if (size <= LARGEST_BLOCK) entriesBySize[size] = (entriesBySize[size] ?? 0) + 1
  }
  let pairs = 0
  for (let size = 2; size <= LARGEST_BLOCK; size++) {
    const more = ((entriesBySize[size] ?? 0) * (size - 1)) / 2
    if (pairs + more > budget && size > SMALLEST_CAP) return { cap: size - 1, pairs }
    pairs += more
  }
  return { cap: LARGEST_BLOCK, pairs }
}

/** Each record's facts that too many share, crossed with one another. */
function cross(blocks: Blocks, keys: Uint32Array, cap: number, size: number): KeyList {
  const list = createKeyList(size * 4)
  const common: number[] = []
  for (let record = 0; record < size; record++) {
    common.length = 0
    for (let entry = blocks.firstEntry[record] ?? 0; entry < (blocks.firstEntry[record + 1] ?? 0); entry++)
      if ((blocks.end[entry] ?? 0) - (blocks.start[entry] ?? 0) > cap) common.push(keys[entry] ?? 0)
    for (let i = 0; i < common.length; i++)
      for (let j = i + 1; j < common.length; j++) {
        const [a = 0, b = 0] = [common[i], common[j]]
        list.add(a < b ? mixKeys(a, b) : mixKeys(b, a), record)
      }
  }
  return list
}

function countAbove(blocks: Blocks, cap: number): { blocks: number; largest: number } {
  let count = 0
  let largest = 0
  for (let entry = 0; entry < blocks.entries; entry++) {
    const size = (blocks.end[entry] ?? 0) - (blocks.start[entry] ?? 0)
    if (size <= cap || blocks.place[entry] !== blocks.start[entry]) continue
    count++
    largest = Math.max(largest, size)
  }
  return { blocks: count, largest }
}
