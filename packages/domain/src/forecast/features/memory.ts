import type { History } from '../history/history.ts'
import { createPersonMemory, type PersonMemory } from './person-memory.ts'
import { createTieMemory, NEVER, type TieMemory } from './tie-memory.ts'

/** A circular to more people than this ties nobody together; it also keeps one message's work bounded. */
const LARGEST_CIRCLE = 40

/** All that is remembered of a history up to a moment. Feeding it goes forward only. */
export interface Memory {
  readonly ties: TieMemory
  readonly people: PersonMemory
  /** The ties of each person, in the order of their first message. */
  readonly tiesOf: readonly (readonly number[])[]
  /** Takes in every message before `until`, in days, and nothing after it. */
  readonly feed: (until: number) => void
}

/** `silent` is how many days without a word make a tie silent. */
export const createMemory = (history: History, horizon: number, silent: number): Memory => {
  const { at, tie, fromFirst, crowd, first, second } = history
  const ties = createTieMemory(history, horizon)
  const people = createPersonMemory(history, horizon)
  const tiesOf = Array.from({ length: history.people }, (): number[] => [])
  const tieOfPair = new Map<number, number>()
  const pairKey = (one: number, other: number) => Math.min(one, other) * history.people + Math.max(one, other)
  let next = 0
  let fedUntil = NEVER

  const senderOf = (index: number) =>
    (fromFirst[index] === 1 ? first : second)[tie[index] as number] as number
  const receiverOf = (index: number) =>
    (fromFirst[index] === 1 ? second : first)[tie[index] as number] as number

  const take = (index: number) => {
    const each = tie[index] as number
    const now = at[index] as number
    const isNewTie = ties.firstAt[each] === NEVER
    const change = ties.take(each, now, fromFirst[index] === 1 ? 1 : 0, crowd[index] as number, silent)
    if (isNewTie) tieOfPair.set(pairKey(first[each] as number, second[each] as number), each)
    const sender = senderOf(index)
    for (const person of [first[each] as number, second[each] as number]) {
      if (isNewTie) (tiesOf[person] as number[]).push(each)
      people.seen(person, now, {
        isNewTie,
        isRevival: !isNewTie && change.gap >= silent,
        isNewDay: change.isNewDay,
        isSecondDay: change.isSecondDay,
        isNewDayOfSide: change.isNewDayOfSide,
        isSpeaking: person === sender,
      })
    }
  }

  /** Whoever gets the same circular is brought together by it, where they know each other. */
  const takeCircular = (index: number) => {
    const size = crowd[index] as number
    if (size < 2 || size > LARGEST_CIRCLE) return
    const receiver = receiverOf(index)
    for (let back = index - 1; back >= 0 && at[back] === at[index]; back -= 1) {
      if (senderOf(back) !== senderOf(index) || receiverOf(back) === receiver) continue
      const shared = tieOfPair.get(pairKey(receiverOf(back), receiver))
      if (shared !== undefined) ties.circulars.add(shared, (at[index] as number) / horizon, 1 / size)
    }
  }

  const countSilence = (until: number) => {
    if (fedUntil === NEVER) return
    const passed = (until - fedUntil) / horizon
    for (let each = 0; each < history.ties; each += 1) {
      if (ties.lastAt[each] === NEVER || until - (ties.lastAt[each] as number) < silent) continue
      people.stayedSilent(first[each] as number, passed)
      people.stayedSilent(second[each] as number, passed)
    }
  }

  const feed = (until: number) => {
    while (next < at.length && (at[next] as number) < until) {
      take(next)
      takeCircular(next)
      next += 1
    }
    countSilence(until)
    fedUntil = until
  }
  return { ties, people, tiesOf, feed }
}
