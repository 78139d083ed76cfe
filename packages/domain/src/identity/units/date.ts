import { editDistance } from '../text/edit-distance.ts'
import { type Comparator, levelTable, remembering } from './comparator.ts'

/** Whether a column writes the day first; `null` where its dates do not tell. */
export function dayComesFirst(values: readonly string[]): boolean {
  let dayFirst = 0
  let monthFirst = 0
  for (const value of values) {
    const match = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/.exec(value)
    if (match === null) continue
    if (Number(match[1]) > 12) dayFirst++
    if (Number(match[2]) > 12) monthFirst++
  }
  return dayFirst >= monthFirst
}

const pad = (digits: string, length: number): string => digits.padStart(length, '0')

/** yyyymmdd of a date as written, wrong months and days included ("0000" for a missing year); '' where there is none. */
export function normalDate(text: string, dayFirst: boolean): string {
  const value = text.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(value)
  if (iso !== null) return `${iso[1]}${pad(iso[2] ?? '', 2)}${pad(iso[3] ?? '', 2)}`
  if (/^\d{8}$/.test(value)) return value
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(value)
  if (yearless !== null) return `0000${yearless[1]}${yearless[2]}`
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})/.exec(value)
  if (written !== null) {
    const [day, month] = dayFirst ? [written[1], written[2]] : [written[2], written[1]]
    const year = written[3] ?? ''
    return `${year.length === 2 ? `19${year}` : year}${pad(month ?? '', 2)}${pad(day ?? '', 2)}`
  }
  const year = /^(\d{4})$/.exec(value)
  if (year !== null) return `${year[1]}0000`
  return value.replace(/\D/g, '').slice(0, 8)
}

const NEAR = 2
const SIMILAR = 3
const CLOSE = 4
const DIFFERENT = 5

/** Two normal dates: one slip of the pen, day and month swapped, two of three parts, or a neighbouring year. */
function compareDates(a: string, b: string): number {
  const [yearA, monthA, dayA] = [a.slice(0, 4), a.slice(4, 6), a.slice(6)]
  const [yearB, monthB, dayB] = [b.slice(0, 4), b.slice(4, 6), b.slice(6)]
  const sameDay = monthA === monthB && dayA === dayB
  if (yearA === '0000' || yearB === '0000') return sameDay ? NEAR : DIFFERENT
  const sameYear = yearA === yearB
  if (sameYear && (editDistance(a, b) <= 1 || (monthA === dayB && dayA === monthB))) return NEAR
  if (sameDay && editDistance(a, b) <= 1) return SIMILAR
  if (sameYear && (monthA === monthB || dayA === dayB)) return SIMILAR
  return sameYear || editDistance(a, b) <= 2 ? CLOSE : DIFFERENT
}

export function dateComparator(dayFirst: boolean): Comparator {
  return {
    ...levelTable(
      [
        ['same', 0.8, true],
        ['near', 0.1],
        ['similar', 0.03],
        ['close', 0.03],
        ['different', 0.04],
      ],
      20,
    ),
    // One day out of some sixty years.
    usual: 1 / 22_000,
    normal: (text) => normalDate(text, dayFirst),
    prepare: remembering(compareDates),
  }
}
