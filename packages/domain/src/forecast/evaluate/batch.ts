import type { BgNbd } from '../features/bg-nbd.ts'
import { createFeatureWriter, FEATURES, type FeatureWriter } from '../features/feature-rows.ts'
import type { Moment } from '../features/moment.ts'
import type { Question } from './time-frame.ts'

/** Rows of some egos at one moment: a row for each of an ego's ties. */
export interface Batch {
  readonly moment: Moment
  /** Offsets of the egos' rows. */
  readonly groups: Int32Array
  readonly egos: Int32Array
  readonly ties: Int32Array
  readonly cells: Float32Array
  /** 1 where any message passed, either way, within the horizon. */
  readonly labels: Uint8Array
  /** Days since the last message. */
  readonly silence: Float64Array
}

/** Rows at a time: bounds what is held of a network with hundreds of thousands of ties. */
const MOST_ROWS = 40_000

export const createBatches = (people: number, { horizon }: Question, bgNbd: BgNbd) => {
  const writer = createFeatureWriter(people, bgNbd)
  /** The egos that `isWanted` takes, told how many of their ties are positive and how many there are. */
  return function* batchesAt(
    moment: Moment,
    isWanted: (ego: number, positives: number, ties: number) => boolean,
  ): Generator<Batch> {
    const labelOf = labelsAt(moment, horizon)
    let egos: number[] = []
    let rows = 0
    for (let ego = 0; ego < people; ego += 1) {
      const ties = moment.memory.tiesOf[ego] as readonly number[]
      if (ties.length === 0) continue
      let positives = 0
      for (const tie of ties) positives += labelOf[tie] as number
      if (!isWanted(ego, positives, ties.length)) continue
      if (rows > 0 && rows + ties.length > MOST_ROWS) {
        yield fill(writer, moment, egos, rows, labelOf)
        egos = []
        rows = 0
      }
      egos.push(ego)
      rows += ties.length
    }
    if (rows > 0) yield fill(writer, moment, egos, rows, labelOf)
  }
}

/** By tie: whether the next message that is not yet remembered falls within the horizon. */
const labelsAt = ({ history, memory, now }: Moment, horizon: number): Uint8Array =>
  Uint8Array.from({ length: history.ties }, (_, tie) => {
    const next = (history.offsets[tie] as number) + (memory.ties.messageCount[tie] as number)
    const isLast = next >= (history.offsets[tie + 1] as number)
    return !isLast && (history.times[next] as number) < now + horizon ? 1 : 0
  })

const fill = (
  writer: FeatureWriter,
  moment: Moment,
  egos: readonly number[],
  rows: number,
  labelOf: Uint8Array,
): Batch => {
  const cells = new Float32Array(rows * FEATURES.length)
  const groups = new Int32Array(egos.length + 1)
  const ties = new Int32Array(rows)
  egos.forEach((ego, index) => {
    const start = groups[index] as number
    const list = moment.memory.tiesOf[ego] as readonly number[]
    writer.writeEgoRows(moment, ego, cells, start * FEATURES.length)
    ties.set(list, start)
    groups[index + 1] = start + list.length
  })
  const { lastAt } = moment.memory.ties
  return {
    moment,
    groups,
    egos: Int32Array.from(egos),
    ties,
    cells,
    labels: Uint8Array.from(ties, (tie) => labelOf[tie] as number),
    silence: Float64Array.from(ties, (tie) => moment.now - (lastAt[tie] as number)),
  }
}
