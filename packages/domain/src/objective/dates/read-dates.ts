import { addDays } from '../../plain-date.ts'
import type { ReadText } from '../text/read-text.ts'
import type { Period } from './calendar.ts'
import { chronoDates } from './chrono-dates.ts'
import { DATE_RULES } from './date-rules.ts'

/** A time that a statement names, and where. */
export interface DateSpan {
  /** As written, with the word that leads to it: "by the end of June". */
  readonly text: string
  readonly start: number
  readonly end: number
  /** The last day meant. */
  readonly date: string
  /** It lies ahead, and nothing says that it is looked back on. */
  readonly isDeadline: boolean
  /** "For six months": how long, which is also until when only where something is done all that time. */
  readonly isWeak: boolean
  /** "By", "before", "within" and their like: the plainest way to set a last day. */
  readonly isFirm: boolean
}

const LAST_DAY =
  "by|before|until|untill|till|til|no later than|not later than|latest by|at the latest by|at the latest in|within|inside|ahead of|in time for|bis|bis zum|bis zur|bis ende|vor|spatestens|innerhalb|avant|d'ici|d'ici a|jusqu'en|jusqu'a|antes de|antes do|hasta|para|ate|ate o|tegen|voor|uiterlijk|binnen|innert"
const AROUND =
  'in|during|over|throughout|through|at|on|for|to|come|around|across|starting|im|am|en|dans|em|au|per|op|dentro de|durante'
const BEFORE = /^(?:before|ahead of|vor|avant|antes d[eo]|voor)\b/
const LOOKING_BACK =
  'since|last|past|the last|the past|after|from|as of|previous|back in|seit|depuis|desde|sinds'
const BACK = new RegExp(`^(?:${LOOKING_BACK})\\b`)
const FIRM = new RegExp(`^(?:${LAST_DAY})\\b`)
/** "The" and its like stand between the lead and the time. */
const ARTICLE = '(?:\\s{1,3}(?:the|der|dem|des|den|le|la|el|o|het|my|our))?'
const LEAD = `(?<lead>(?:${[...LOOKING_BACK.split('|'), ...LAST_DAY.split('|'), ...AROUND.split('|')]
  .sort((a, b) => b.length - a.length)
  .join('|')})${ARTICLE}\\s{1,3})`
const LEAD_BEFORE = new RegExp(`(?<![\\w'-])${LEAD}$`)
/** "For six months", but not "for the next six months". */
const HOW_LONG =
  /^for\s{1,3}(?!the\s|this\s|next\s)\S{1,12}\s{1,3}(?:of\s)?(?:days?|weeks?|months?|quarters?|years?)$/
/** Longest lead, in characters. */
const LONGEST_LEAD = 32

/** Patterns are written with plain blanks and stand for a few of any kind, never for an endless run. */
const spaced = (pattern: string): string =>
  pattern.replaceAll(' ?', '\\s?').replaceAll(/(?<!\[) (?!\])/g, '\\s{1,3}')

const RULES = DATE_RULES.map(({ pattern, read }) => ({
  expression: new RegExp(`(?<![\\w'-])${LEAD}?(?:${spaced(pattern)})`, 'gd'),
  read,
}))

/** Every time a statement names, in its order; those of one kind of writing do not overlap. */
export const readDates = ({ raw, plain }: ReadText, today: string): readonly DateSpan[] => {
  const found: DateSpan[] = []
  let rest = plain
  const take = (start: number, end: number, lead: string, period: Period): void => {
    const isStartMeant =
      BEFORE.test(lead) &&
      !/\b(?:end|ends|ende|fin|fim|eind|close|out|over|up|done)\b/.test(plain.slice(start, end))
    const date = isStartMeant ? addDays(period.from, -1) : period.to
    const isWeak = HOW_LONG.test(plain.slice(start, end))
    // "From 1 July 2027" something is to be in place.
    const isStart = /^from\b/.test(lead) && period.from === period.to && date > today
    const isDeadline = date >= today && (isStart || !BACK.test(lead)) && !isWeak
    found.push({
      text: raw.slice(start, end).trim(),
      start,
      end,
      date,
      isDeadline,
      isWeak,
      isFirm: FIRM.test(lead),
    })
  }
  const taken: [number, number][] = []
  for (const { start, end, date, isWeekday, isShort } of chronoDates(raw, today)) {
    const lead = LEAD_BEFORE.exec(plain.slice(Math.max(0, start - LONGEST_LEAD), start))?.groups?.lead ?? ''
    // "Every Monday" and "the Saturday shift" are no days to have something by.
    // Neither is "at the Tuesday lunch".
    const isOfEvent =
      isWeekday && !FIRM.test(lead) && /\bthe\s+$/.test(lead) && /^ [a-z]/.test(plain.slice(end, end + 2))
    if ((isWeekday && lead === '') || isOfEvent || (isShort && !FIRM.test(lead))) continue
    taken.push([start - lead.length, end])
    take(start - lead.length, end, lead, { from: date, to: date })
  }
  rest = masked(rest, taken)
  for (const { expression, read } of RULES) {
    const spans: [number, number][] = []
    for (const match of rest.matchAll(expression)) {
      const { lead = '', ...groups } = match.groups ?? {}
      const start = match.index
      const end = start + match[0].length
      const first = raw[start + lead.length] ?? ''
      const period = read({ groups, today, lead, isCapital: first !== first.toLowerCase() })
      if (period === null) continue
      spans.push([start, end])
      take(start, end, lead, period)
    }
    rest = masked(rest, spans)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The text with what was taken made unreadable, at its length. */
const masked = (text: string, spans: readonly [number, number][]): string => {
  if (spans.length === 0) return text
  let out = ''
  let last = 0
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < last) continue
    out += text.slice(last, start) + '|'.repeat(end - start)
    last = end
  }
  return out + text.slice(last)
}

/** The last day that is meant: one that "by" or its like leads to, else the latest. */
export const deadlineOf = (dates: readonly DateSpan[], isDoneAllAlong: boolean): DateSpan | null => {
  const ahead = dates.filter(({ isDeadline, isWeak }) => isDeadline || (isWeak && isDoneAllAlong))
  const firm = ahead.filter(({ isFirm }) => isFirm)
  const among = firm.length > 0 ? firm : ahead
  return among.reduce<DateSpan | null>(
    (last, one) => (last === null || one.date > last.date ? one : last),
    null,
  )
}
