import type { BgNbd } from '../features/bg-nbd.ts'
import { FEATURES } from '../features/feature-rows.ts'
import { createMemory } from '../features/memory.ts'
import { momentAt } from '../features/moment.ts'
import type { History } from '../history/history.ts'
import { type Batch, createBatches } from './batch.ts'
import type { Question } from './time-frame.ts'

/** Rows to learn from: those of whole egos at moments, one after another. */
export interface Examples {
  readonly cells: Float32Array
  readonly labels: Uint8Array
  readonly groups: Int32Array
  readonly silence: Float64Array
}

export interface ExampleChoice {
  readonly moments: readonly number[]
  /** Rows at most, about; past them egos at moments are drawn, the same for the same history. */
  readonly mostRows: number
  /** Only lists with somebody to find and somebody to pass over teach an order. */
  readonly onlyMixed: boolean
  readonly isEgo: Uint8Array
}

export const gatherExamples = (
  history: History,
  question: Question,
  bgNbd: BgNbd,
  { moments, mostRows, onlyMixed, isEgo }: ExampleChoice,
): Examples => {
  const memory = createMemory(history, question.horizon, question.dormant)
  const batchesAt = createBatches(history.people, question, bgNbd)
  const share = Math.min(1, mostRows / countRows(history, moments, question, isEgo, onlyMixed))
  const batches: Omit<Batch, 'moment'>[] = []
  moments.forEach((now, index) => {
    memory.feed(now)
    const moment = momentAt(history, memory, question.horizon, now)
    for (const batch of batchesAt(
      moment,
      (ego, positives, ties) =>
        isEgo[ego] === 1 &&
        (!onlyMixed || isMixed(positives, ties)) &&
        (share >= 1 || drawOf(ego, index) < share),
    )) {
      const { moment: _, ...rows } = batch
      batches.push(rows)
    }
  })
  return joined(batches)
}

/** Ties an ego needs for an order of them to teach something. */
const FEWEST_TIES = 3

const isMixed = (positives: number, ties: number): boolean =>
  ties >= FEWEST_TIES && positives > 0 && positives < ties

/** A number from 0 up to 1 that seems drawn, and is the same for the same ego and moment. */
export const drawOf = (ego: number, moment: number): number => {
  let mixed = Math.imul(ego + 1, 0x9e3779b1) ^ Math.imul(moment + 1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32
}

/** How many rows there would be without drawing, 1 at the least. */
export const countRows = (
  history: History,
  moments: readonly number[],
  { horizon }: Question,
  isEgo: Uint8Array,
  onlyMixed: boolean,
): number => {
  let rows = 0
  for (const now of moments) {
    const ties = new Int32Array(history.people)
    const positives = new Int32Array(history.people)
    for (let tie = 0; tie < history.ties; tie += 1) {
      const from = history.offsets[tie] as number
      const to = history.offsets[tie + 1] as number
      if ((history.times[from] as number) >= now) continue
      const next = firstFrom(history.times, from, to, now)
      const isPositive = next < to && (history.times[next] as number) < now + horizon
      for (const person of [history.first[tie] as number, history.second[tie] as number]) {
        ties[person] = (ties[person] as number) + 1
        if (isPositive) positives[person] = (positives[person] as number) + 1
      }
    }
    for (let ego = 0; ego < history.people; ego += 1) {
      const count = ties[ego] as number
      if (isEgo[ego] === 1 && (!onlyMixed || isMixed(positives[ego] as number, count))) rows += count
    }
  }
  return Math.max(1, rows)
}

const firstFrom = (times: Float64Array, low: number, high: number, time: number): number => {
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as number) < time) low = middle + 1
    else high = middle
  }
  return low
}

const joined = (batches: readonly Omit<Batch, 'moment'>[]): Examples => {
  const rows = batches.reduce((sum, batch) => sum + batch.labels.length, 0)
  const cells = new Float32Array(rows * FEATURES.length)
  const labels = new Uint8Array(rows)
  const silence = new Float64Array(rows)
  const groups = [0]
  let start = 0
  for (const batch of batches) {
    cells.set(batch.cells, start * FEATURES.length)
    labels.set(batch.labels, start)
    silence.set(batch.silence, start)
    for (const end of batch.groups.subarray(1)) groups.push(start + end)
    start += batch.labels.length
  }
  return { cells, labels, groups: Int32Array.from(groups), silence }
}
