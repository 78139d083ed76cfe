import type { Moment } from './moment.ts'
import { NEVER } from './tie-memory.ts'

/*
 * What the people between two people tell: for one ego, walks of two steps over faded contact (Katz 1953 cut at two;
 * Liben-Nowell & Kleinberg 2007), friends in common weighed down by how many ties they have (Adamic & Adar 2003), and
 * when the other was last heard of through somebody who is in touch with the ego.
 */

/** A hub's ties looked at, the newest: keeps a person with thousands of ties from being walked through for everybody. */
const MOST_STEPS = 500
/** Added to a strength before sharing out, in contact days: one fading contact is not all of somebody's company. */
const SHY = 0.01

export interface Company {
  /** By the other person: chance of a walk from the ego in two steps, for each half-life shared out. */
  readonly walk: readonly Float64Array[]
  /** People in touch with both within the last horizon. */
  readonly common: Float64Array
  readonly adamicAdar: Float64Array
  /** The latest contact through somebody in common, in days; `NEVER` without one. */
  readonly lastShared: Float64Array
  /** Makes ready for the next ego. */
  readonly visit: (moment: Moment, ego: number) => void
}

export const createCompany = (people: number): Company => {
  const walk = [0, 1, 2].map(() => new Float64Array(people))
  const common = new Float64Array(people)
  const adamicAdar = new Float64Array(people)
  const lastShared = new Float64Array(people).fill(NEVER)
  let met: number[] = []
  const forget = () => {
    for (const person of met) {
      for (const each of walk) each[person] = 0
      common[person] = 0
      adamicAdar[person] = 0
      lastShared[person] = NEVER
    }
    met = []
  }
  const visit = (moment: Moment, ego: number) => {
    forget()
    const { history, memory, now, horizon, weight, strength } = moment
    const share = (h: number, tie: number, person: number): number =>
      ((weight[h] as Float64Array)[tie] as number) / (((strength[h] as Float64Array)[person] as number) + SHY)
    const otherEnd = (tie: number, person: number): number =>
      (history.first[tie] === person ? history.second[tie] : history.first[tie]) as number
    for (const tie of memory.tiesOf[ego] as readonly number[]) {
      const between = otherEnd(tie, ego)
      const shares = walk.map((_, h) => share(h, tie, ego))
      const last = memory.ties.lastAt[tie] as number
      const theirs = memory.tiesOf[between] as readonly number[]
      const rarity = Math.log(2 + theirs.length)
      for (let step = Math.max(0, theirs.length - MOST_STEPS); step < theirs.length; step += 1) {
        const onward = theirs[step] as number
        const other = otherEnd(onward, between)
        if (other === ego) continue
        if (lastShared[other] === NEVER) met.push(other)
        for (let h = 0; h < walk.length; h += 1) {
          const reach = walk[h] as Float64Array
          reach[other] = (reach[other] as number) + (shares[h] as number) * share(h, onward, between)
        }
        const onwardLast = memory.ties.lastAt[onward] as number
        if (last >= now - horizon && onwardLast >= now - horizon)
          common[other] = (common[other] as number) + 1
        const nearer = Math.min(
          (weight[1] as Float64Array)[tie] as number,
          (weight[1] as Float64Array)[onward] as number,
        )
        adamicAdar[other] = (adamicAdar[other] as number) + nearer / rarity
        lastShared[other] = Math.max(lastShared[other] as number, Math.min(last, onwardLast))
      }
    }
  }
  return { walk, common, adamicAdar, lastShared, visit }
}
