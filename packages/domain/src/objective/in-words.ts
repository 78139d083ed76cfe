import { plainText } from '../words/index.ts'
import { addMonths, monthOf, monthsOf, yearOf } from './dates/calendar.ts'

/** Longest piece of a statement inside a sentence about it, in characters: what one reads at a glance. */
const LONGEST_PIECE = 80

/** A piece of the statement in quotation marks, with a capital where it opens a sentence. */
export const quoted = (piece: string): string => `“${capital(plainText(piece, LONGEST_PIECE))}”`

export const capital = (text: string): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length)
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "28 February 2027"; with its year, for a statement is read later on. */
export const dayInWords = (date: string): string =>
  `${Number(date.slice(8, 10))} ${MONTHS[monthOf(date) - 1] ?? ''} ${yearOf(date)}`

/** Months until the last day that is proposed: long enough for people to come to know one, short enough to begin. */
const MONTHS_PROPOSED = 3

/** The last day proposed where none is named: the end of the month three months on. */
export const proposedDue = (today: string): string => {
  const then = addMonths(today, MONTHS_PROPOSED)
  return monthsOf(yearOf(then), monthOf(then), monthOf(then)).to
}
