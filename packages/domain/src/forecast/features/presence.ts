import type { Moment } from './moment.ts'

/*
 * In which of the last windows each of an ego's ties was alive, and what followed when the ego's life last looked like
 * now: the ties alive in this horizon are likened to those of each earlier one (cosine), and what came after the like
 * ones is what is expected (nearest neighbours; cf. analogue forecasting, Lorenz 1969). It needs nobody's log but the
 * ego's own.
 */

/** Windows to a horizon, and windows kept: as many as bits that a number has without its sign. */
const PER_HORIZON = 4
const WINDOWS = 31
/** The window in which the horizon before the earliest comparable one begins. */
const LAST_COMPARED = WINDOWS - PER_HORIZON

export interface Presence {
  /** Windows with contact as bits by tie, the newest lowest. */
  readonly windows: (tie: number) => number
  /** Share of the like moments after which, and in which, the tie was alive. */
  readonly followed: (tie: number) => number
  readonly together: (tie: number) => number
}

export const presenceOf = (moment: Moment, ego: number): Presence => {
  const list = moment.memory.tiesOf[ego] as readonly number[]
  const masks = new Map<number, number>()
  const size = new Float64Array(WINDOWS)
  const shared = new Float64Array(WINDOWS)
  let recent = 0
  for (const tie of list) {
    const mask = windowsOf(moment, tie)
    masks.set(tie, mask)
    const isRecent = isAlive(mask, 0)
    if (isRecent) recent += 1
    for (let back = PER_HORIZON; back <= LAST_COMPARED; back += 1) {
      if (!isAlive(mask, back)) continue
      size[back] = (size[back] as number) + 1
      if (isRecent) shared[back] = (shared[back] as number) + 1
    }
  }
  const likeness = shared.map((count, back) => count ** 2 / ((recent + 1) * ((size[back] as number) + 1)))
  const whole = likeness.reduce((sum, each) => sum + each, 1e-6)
  const share = (tie: number, shift: number): number => {
    const mask = masks.get(tie) ?? 0
    let sum = 0
    for (let back = PER_HORIZON; back <= LAST_COMPARED; back += 1) {
      if (isAlive(mask, back - shift)) sum += likeness[back] as number
    }
    return sum / whole
  }
  return {
    windows: (tie) => masks.get(tie) ?? 0,
    followed: (tie) => share(tie, PER_HORIZON),
    together: (tie) => share(tie, 0),
  }
}

const isAlive = (mask: number, back: number): boolean => ((mask >> back) & (2 ** PER_HORIZON - 1)) !== 0

const windowsOf = ({ history, memory, now, horizon }: Moment, tie: number): number => {
  const start = history.offsets[tie] as number
  const window = horizon / PER_HORIZON
  let to = start + (memory.ties.messageCount[tie] as number)
  let mask = 0
  while (to > start) {
    const index = Math.floor((now - (history.times[to - 1] as number)) / window)
    if (index >= WINDOWS) break
    mask |= 1 << Math.max(0, index)
    to = firstFrom(history.times, start, to, now - (index + 1) * window)
  }
  return mask
}

/** The first index from `low` whose time is above `time`: a contact at the edge belongs to the older window. */
const firstFrom = (times: Float64Array, low: number, high: number, time: number): number => {
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as number) <= time) low = middle + 1
    else high = middle
  }
  return low
}
