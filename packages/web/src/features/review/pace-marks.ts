import type { Review } from './review-words.ts'

type Objective = Review['objectives'][number]

/** Where things lie on a line from the end of the period to the later of the last day and the projection, 0 to 100. */
export interface PaceMarks {
  readonly due: number
  /** As likely reached as not; null where it is further than ten years. */
  readonly on: number | null
  readonly from: number | null
  readonly to: number | null
}

const DAY_MS = 86_400_000
/** A projection this many times further than the last day leaves the line: it says "far", and no more. */
const FURTHEST = 3

/** Null where there is nothing to draw: reached, over, or not counted. */
export const paceMarks = (
  { due, on, earliest, latest, verdict }: Objective,
  today: string,
): PaceMarks | null => {
  if (verdict !== 'late' && verdict !== 'on-pace' && verdict !== 'too-early') return null
  const days = (date: string) => Math.max(0, (Date.parse(date) - Date.parse(today)) / DAY_MS)
  const last = Math.max(1, days(due))
  const end = Math.min(FURTHEST * last, Math.max(last, latest === null ? FURTHEST * last : days(latest)))
  const place = (date: string | null) =>
    date === null ? null : Math.min(100, Math.round((1000 * days(date)) / end) / 10)
  return {
    due: place(due) ?? 100,
    on: place(on),
    from: place(earliest),
    to: latest === null && earliest !== null ? 100 : place(latest),
  }
}
