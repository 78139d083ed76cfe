import { casual } from 'chrono-node/en'
import { dateOf } from './calendar.ts'

export interface ExplicitDate {
  readonly start: number
  readonly end: number
  /** `YYYY-MM-DD` */
  readonly date: string
  /** A weekday alone, with no "on" or "next" before it. */
  readonly isWeekday: boolean
  /** Two figures such as "3/31", which may be a share as well. */
  readonly isShort: boolean
}

/** Characters handed over at once: its time grows faster than the text, and no date is longer. */
const CHUNK = 400
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/**
 * Days that are written out: "28 February 2027", "30/09/2027", "next Friday". Chrono only suggests: what it makes of bare
 * words ("sat", "may", "second") is left out. Its reference is local noon, so that no time zone moves the day.
 */
export const chronoDates = (text: string, today: string): readonly ExplicitDate[] => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const noon = new Date(year, month - 1, day, 12)
  const found: ExplicitDate[] = []
  for (const { at, piece } of chunksOf(text)) {
    for (const result of casual.parse(piece, noon, { forwardDate: true })) {
      const { start, text: written, index } = result
      const isDay = start.isCertain('day') && start.isCertain('month') && isWrittenOut(written)
      const isShort = /^\d{1,2}\/\d{1,2}$/.test(written) && start.isCertain('day')
      if (!isDay && !isShort && !WEEKDAY.test(written)) continue
      const last = result.end ?? start
      const date = dateOf(last.get('year') ?? 0, last.get('month') ?? 0, last.get('day') ?? 0)
      if (date !== null)
        found.push({
          start: at + index,
          end: at + index + written.replace(/[\s,]+$/, '').length,
          date,
          isWeekday: !isDay && !isShort && !/\b(?:this|next|coming|on)\b/i.test(written),
          isShort,
        })
    }
  }
  return found
}

/** A day and a month in letters, or figures that are no fraction, score or shift: "24/7" has no year. */
const isWrittenOut = (written: string): boolean =>
  /\d/.test(written) &&
  (/[a-z]{3}/i.test(written)
    ? !/\b(?:minutes?|hours?|days?|weeks?|months?|years?|ago)\b/i.test(written)
    : /\d[/.-]\d{1,2}[/.-]\d/.test(written))

const chunksOf = (text: string): readonly { at: number; piece: string }[] => {
  const chunks: { at: number; piece: string }[] = []
  for (let at = 0; at < text.length; ) {
    const cut = text.length - at <= CHUNK ? text.length : text.lastIndexOf(' ', at + CHUNK)
    const end = cut <= at ? Math.min(text.length, at + CHUNK) : cut
    chunks.push({ at, piece: text.slice(at, end) })
    at = end
  }
  return chunks
}
