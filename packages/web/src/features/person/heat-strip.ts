import type { TimelineEntry } from '../../api/index.ts'

export interface HeatCell {
  /** What the cell covers: "2019", "2019, second quarter", "1830s". */
  readonly label: string
  readonly year: number
  readonly count: number
}

/** Most quarters and years that still read as a strip; longer histories are shown more coarsely. */
const MOST_YEARS_BY_QUARTER = 14
const MOST_YEARS_BY_YEAR = 60

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const

const CONTACTS: ReadonlySet<TimelineEntry['kind']> = new Set([
  'message',
  'conversation',
  'mail',
  'meeting',
  'call',
])

const isContact = (entry: TimelineEntry): boolean => entry.at !== null && CONTACTS.has(entry.kind)

/** Contacts over time, oldest first, up to today: by quarter, year or decade, whichever fits. */
export const heatCells = (entries: readonly TimelineEntry[], today: string): readonly HeatCell[] => {
  const months = entries.filter(isContact).map((entry) => (entry.at ?? '').slice(0, 7))
  const firstMonth = [...months, today.slice(0, 7)].toSorted()[0] ?? ''
  const firstYear = Number(firstMonth.slice(0, 4))
  const lastYear = Number(today.slice(0, 4))
  if (months.length === 0 || Number.isNaN(firstYear)) return []

  const years = lastYear - firstYear + 1
  const cells = new Map<number, HeatCell>()
  const keyOf = (year: number, month: number): number => {
    if (years <= MOST_YEARS_BY_QUARTER) return year * 4 + Math.floor((month - 1) / 3)
    return years <= MOST_YEARS_BY_YEAR ? year : Math.floor(year / 10)
  }
  const cellOf = (key: number): HeatCell => {
    if (years <= MOST_YEARS_BY_QUARTER) {
      const year = Math.floor(key / 4)
      return { label: `${year}, ${QUARTERS[key % 4] ?? ''} quarter`, year, count: 0 }
    }
    return years <= MOST_YEARS_BY_YEAR
      ? { label: String(key), year: key, count: 0 }
      : { label: `${key * 10}s`, year: key * 10, count: 0 }
  }
  const lastKey = keyOf(lastYear, Number(today.slice(5, 7)))
  for (let key = keyOf(firstYear, Number(firstMonth.slice(5, 7))); key <= lastKey; key += 1)
    cells.set(key, cellOf(key))
  for (const month of months) {
    const key = keyOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
    const cell = cells.get(key)
    if (cell !== undefined) cells.set(key, { ...cell, count: cell.count + 1 })
  }
  return [...cells.values()]
}
