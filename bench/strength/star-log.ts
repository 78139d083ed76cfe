import type { ContactLog } from '@rapport/domain'
import type { History } from '../../packages/domain/src/forecast/history/history.ts'

const MS_PER_DAY = 86_400_000
const RECEIVED = 0
const SENT = 1
/** `email`, in the order of the domain's channels. */
const EMAIL = 1

/** One person's own log out of everybody's: what a user of Rapport would have imported. Grouped by tie, in time order. */
export const starLogOf = (history: History, ego: number): ContactLog => {
  const entries: number[] = []
  for (let index = 0; index < history.at.length; index += 1) {
    const tie = history.tie[index] as number
    if (history.first[tie] === ego || history.second[tie] === ego) entries.push(index)
  }
  const personOf = new Map<number, number>()
  for (const index of entries) {
    const tie = history.tie[index] as number
    if (!personOf.has(tie)) personOf.set(tie, personOf.size)
  }
  const grouped = entries
    .map((index) => ({ index, person: personOf.get(history.tie[index] as number) as number }))
    .sort((a, b) => a.person - b.person || a.index - b.index)
  const offsets = new Int32Array(personOf.size + 1)
  for (const { person } of grouped) offsets[person + 1] = (offsets[person + 1] as number) + 1
  for (let person = 0; person < personOf.size; person += 1) {
    offsets[person + 1] = (offsets[person + 1] as number) + (offsets[person] as number)
  }
  return {
    offsets,
    at: Float64Array.from(grouped, ({ index }) => (history.at[index] as number) * MS_PER_DAY),
    direction: Uint8Array.from(grouped, ({ index }) => {
      const isFirst = history.first[history.tie[index] as number] === ego
      return isFirst === (history.fromFirst[index] === 1) ? SENT : RECEIVED
    }),
    channel: new Uint8Array(grouped.length).fill(EMAIL),
    others: Uint8Array.from(grouped, ({ index }) => Math.min(255, (history.crowd[index] as number) - 1)),
    isInvitation: new Uint8Array(grouped.length),
  }
}
