import type { History } from '../history/history.ts'
import { type Latent, latentOf } from './latent.ts'
import type { Memory } from './memory.ts'
import { NEVER } from './tie-memory.ts'

/** Half-lives, in horizons, at which contact is shared out among people. */
export const SHARE_HALF_LIVES = [0.5, 2, 8] as const
const BANK_INDEX = [2, 4, 6] as const

/** What holds for everybody at one moment, worked out once for all the egos asked about. */
export interface Moment {
  readonly history: History
  readonly memory: Memory
  readonly horizon: number
  /** Days since 1970-01-01, and the same in horizons. */
  readonly now: number
  readonly time: number
  /** Faded contact days by tie, for each of `SHARE_HALF_LIVES`. */
  readonly weight: readonly Float64Array[]
  /** The sum of them over a person's ties. */
  readonly strength: readonly Float64Array[]
  /** Ties with contact within the last horizon. */
  readonly activeTies: Int32Array
  readonly latent: Latent
}

export const momentAt = (history: History, memory: Memory, horizon: number, now: number): Moment => {
  const time = now / horizon
  const weight = SHARE_HALF_LIVES.map(() => new Float64Array(history.ties))
  const strength = SHARE_HALF_LIVES.map(() => new Float64Array(history.people))
  const activeTies = new Int32Array(history.people)
  for (let tie = 0; tie < history.ties; tie += 1) {
    const last = memory.ties.lastAt[tie] as number
    if (last === NEVER) continue
    const ends = [history.first[tie] as number, history.second[tie] as number]
    for (let h = 0; h < SHARE_HALF_LIVES.length; h += 1) {
      const faded = memory.ties.days.read(tie, time, BANK_INDEX[h] as number)
      ;(weight[h] as Float64Array)[tie] = faded
      const sums = strength[h] as Float64Array
      for (const person of ends) sums[person] = (sums[person] as number) + faded
    }
    if (now - last > horizon) continue
    for (const person of ends) activeTies[person] = (activeTies[person] as number) + 1
  }
  const latent = latentOf(history, weight[1] as Float64Array)
  return { history, memory, horizon, now, time, weight, strength, activeTies, latent }
}
