import { commonOrder, type DateOrder, parseDate } from './parse-date.ts'

/** The order of day and month in a file's dates, and what to say where nothing in it shows the order. */
export interface SettledOrder {
  readonly order: DateOrder | undefined
  readonly remarks: readonly string[]
}

/** The order that some dates give away; else the one usual for the format, which is said if any date depends on it. */
export function settleOrder(dates: readonly string[], usual?: DateOrder): SettledOrder {
  const shown = commonOrder(dates)
  if (shown !== undefined || usual === undefined) return { order: shown, remarks: [] }
  const doubtful = dates.find((date) => parseDate(date) === 'ambiguous')
  if (doubtful === undefined) return { order: usual, remarks: [] }
  const first = usual === 'month-first' ? 'month' : 'day'
  const remark = `No date in the file shows whether the day or the month comes first: "${doubtful.trim().slice(0, 40)}" was read with the ${first} first.`
  return { order: usual, remarks: [remark] }
}
