import { addDays } from '../plain-date.ts'
import { balanceOver } from './balance.ts'
import type { CountedFavor } from './entry.ts'

/** Both sides of a balance at the end of a month, or today in the month that is not over. */
export interface MonthBalance {
  /** `YYYY-MM` */
  readonly month: string
  readonly given: number
  readonly received: number
}

/** The balance month by month, oldest first, up to the month of `today`. Linear in entries × months. */
export const balanceByMonth = (
  favors: readonly CountedFavor[],
  today: string,
  months: number,
): readonly MonthBalance[] =>
  lastMonths(today, months).map((month) => {
    const { given, received } = balanceOver(favors, month === today.slice(0, 7) ? today : lastDayOf(month))
    return { month, given: given.value, received: received.value }
  })

/** The months up to that of `today`, oldest first, `YYYY-MM`. */
export const lastMonths = (today: string, months: number): readonly string[] => {
  const listed: string[] = []
  let month = today.slice(0, 7)
  while (listed.length < months) {
    listed.unshift(month)
    month = addDays(`${month}-01`, -1).slice(0, 7)
  }
  return listed
}

/** 31 days after its first a month is over. */
const lastDayOf = (month: string): string => {
  const next = addDays(`${month}-01`, 31).slice(0, 7)
  return addDays(`${next}-01`, -1)
}
