import { toDayNumber } from '../../plain-date.ts'
import { agoInWords, durationInWords, type Relationship } from '../../strength/index.ts'
import type { Reason } from '../reason.ts'

/** Days until a word is due by a network's rhythm; negative where it is late, null where none is on record. */
export const dueInDays = (relationship: Relationship, cadenceDays: number, today: string): number | null => {
  const last = lastWordOn(relationship)
  return last === null ? null : toDayNumber(last) + cadenceDays - toDayNumber(today)
}

/** How a tie stands in a network's rhythm, in words one can check. */
export const rhythmReason = (relationship: Relationship, cadenceDays: number, today: string): Reason => {
  const last = lastWordOn(relationship)
  if (last === null) {
    return { kind: 'rhythm', text: 'No word between you is on record yet', cadenceDays, lastOn: null }
  }
  const due = toDayNumber(last) + cadenceDays - toDayNumber(today)
  const every = `a word ${everyInWords(cadenceDays)} is the aim`
  const text =
    due < 0
      ? `Last in touch ${agoInWords(last, today)}; ${every}`
      : `Last in touch ${agoInWords(last, today)}, within the rhythm: ${every}`
  return { kind: 'rhythm', text, cadenceDays, lastOn: last, dueInDays: due }
}

/** The last contact that was not lost among many. */
const lastWordOn = ({ lastPersonalOn, lastContactOn }: Relationship): string | null =>
  lastPersonalOn ?? lastContactOn

const NAMED_RHYTHMS: Readonly<Record<number, string>> = {
  1: 'every day',
  7: 'every week',
  14: 'every two weeks',
  30: 'every month',
  60: 'every two months',
  90: 'every quarter',
  180: 'every half year',
  365: 'every year',
}

/** "every month", "every 5 weeks". */
export const everyInWords = (days: number): string =>
  NAMED_RHYTHMS[days] ?? `every ${durationInWords(days).replace(/^1 /, '')}`
