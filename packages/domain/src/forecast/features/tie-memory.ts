import type { History } from '../history/history.ts'
import { createDecayBank } from './decay-bank.ts'
import { createGaps } from './gaps.ts'

/** Half-lives of contact days between two people, in horizons: from a tenth of the span foreseen to eight times it. */
export const TIE_HALF_LIVES = [0.1, 0.25, 0.5, 1, 2, 4, 8] as const
/** Where each side, messages and circulars are counted apart, three suffice. */
export const SIDE_HALF_LIVES = [0.25, 1, 4] as const
export const CIRCULAR_HALF_LIVES = [1, 4] as const

/** Before any real time: nothing happened yet. */
export const NEVER = Number.NEGATIVE_INFINITY
const NO_DAY = -1e9

/** What has happened between each two people up to now. Side 1 is the tie's first person, side 0 its second. */
export interface TieMemory extends ReturnType<typeof createTieMemory> {}

export interface TieChange {
  /** Days since the message before; infinite for the first. */
  readonly gap: number
  readonly isNewDay: boolean
  readonly isSecondDay: boolean
  readonly isNewDayOfSide: boolean
}

/** Linear in ties; a message is taken in in constant time. `horizon` in days is the unit of all half-lives. */
export const createTieMemory = ({ ties }: History, horizon: number) => {
  const moments = () => new Float64Array(ties).fill(NEVER)
  const counts = () => new Int32Array(ties)
  const bothSides = <T>(make: () => T): readonly [T, T] => [make(), make()]
  const memory = {
    days: createDecayBank(ties, TIE_HALF_LIVES),
    messages: createDecayBank(ties, SIDE_HALF_LIVES),
    /** Days, each divided by the number of people who got the same message. */
    personal: createDecayBank(ties, SIDE_HALF_LIVES),
    daysBySide: bothSides(() => createDecayBank(ties, SIDE_HALF_LIVES)),
    /** Circulars of others that reached both. */
    circulars: createDecayBank(ties, CIRCULAR_HALF_LIVES),
    gaps: createGaps(ties, horizon),
    firstAt: moments(),
    lastAt: moments(),
    lastBySide: bothSides(moments),
    /** First message of the side that did not begin. */
    answeredAt: moments(),
    firstSide: new Uint8Array(ties),
    lastSide: new Uint8Array(ties),
    messageCount: counts(),
    dayCount: counts(),
    dayCountBySide: bothSides(counts),
    /** Messages on the last day with any. */
    lastDayCount: counts(),
    /** Messages of one side since the other spoke. */
    streak: counts(),
    /** Times a side spoke first after more than a day. */
    begun: bothSides(counts),
    revivals: counts(),
  }
  const lastDay = new Int32Array(ties).fill(NO_DAY)
  const lastDayBySide = bothSides(() => new Int32Array(ties).fill(NO_DAY))

  /** Takes in one message; messages of a tie come in the order of time. */
  const take = (tie: number, at: number, side: 0 | 1, crowd: number, silent: number): TieChange => {
    const time = at / horizon
    const day = Math.floor(at)
    const before = memory.lastAt[tie] as number
    const gap = at - before
    const isNewDay = lastDay[tie] !== day
    const isNewDayOfSide = lastDayBySide[side][tie] !== day
    if (before === NEVER) {
      memory.firstAt[tie] = at
      memory.firstSide[tie] = side
    } else {
      if (gap >= silent) increase(memory.revivals, tie)
      if (isNewDay) memory.gaps.add(tie, gap)
    }
    if (gap > 1) increase(memory.begun[side], tie)
    if (side !== memory.firstSide[tie] && memory.answeredAt[tie] === NEVER) memory.answeredAt[tie] = at
    memory.messages.add(tie, time, 1)
    if (isNewDay) {
      memory.days.add(tie, time, 1)
      memory.personal.add(tie, time, 1 / crowd)
      increase(memory.dayCount, tie)
      memory.lastDayCount[tie] = 0
      lastDay[tie] = day
    }
    increase(memory.lastDayCount, tie)
    if (isNewDayOfSide) {
      lastDayBySide[side][tie] = day
      memory.daysBySide[side].add(tie, time, 1)
      increase(memory.dayCountBySide[side], tie)
    }
    const isSameSide = memory.messageCount[tie] !== 0 && memory.lastSide[tie] === side
    memory.streak[tie] = isSameSide ? (memory.streak[tie] as number) + 1 : 1
    memory.lastSide[tie] = side
    increase(memory.messageCount, tie)
    memory.lastAt[tie] = at
    memory.lastBySide[side][tie] = at
    return { gap, isNewDay, isSecondDay: isNewDay && memory.dayCount[tie] === 2, isNewDayOfSide }
  }
  return { ...memory, take }
}

const increase = (counts: Int32Array, index: number) => {
  counts[index] = (counts[index] as number) + 1
}
