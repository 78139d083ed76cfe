import { percentInWords } from '@rapport/domain'
import type { Outputs } from '../../api/index.ts'
import { shortDate } from '../../words/dates.ts'
import { count, inHours } from '../../words/minutes.ts'

export type Review = Outputs['review']['show']
export type Figure = Review['figures'][number]

/** "16 – 22 Nov 2026", in the user's locale. */
export const dayRange = (from: string, to: string, locale?: string): string => {
  const parse = (date: string) => new Date(`${date}T00:00:00Z`)
  return from === to
    ? shortDate(from, locale)
    : new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).formatRange(parse(from), parse(to))
}

/** "12", "4 of 6"; a dash where there was nothing to count. */
export const valueWords = (key: string, value: number, of: number | null): string => {
  if (key === 'minutes') return inHours(value)
  if (of === null) return count(value)
  return of === 0 ? '–' : `${count(value)} of ${count(of)}`
}

/** "67%"; null where there are too few to tell. */
export const rateWords = ({ rate }: Pick<Figure, 'rate'>): string | null =>
  rate === null ? null : percentInWords(rate)

/** How it moved: only what chance alone would not do, and shares that both have enough behind them. */
export const changeOf = ({ value, before, isClear, rate, of }: Figure): 'up' | 'down' | null =>
  of === null && rate === null && isClear ? (value > before ? 'up' : 'down') : null
