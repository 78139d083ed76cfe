import { dateOf, yearOf } from '../../objective/dates/calendar.ts'
import type { MomentRule } from './moment-rules.ts'

/** The month in which each season begins on the northern half, where these languages are mostly written. */
const MONTHS: readonly (readonly [number, RegExp])[] = [
  [3, /^(?:spring|fruh|print|prima|lente|voorjaar)/],
  [6, /^(?:summer|sommer|ete|vera|zomer)/],
  [9, /^(?:autumn|herbst|automne|oton|outon|herfst|najaar)/],
  [12, /^(?:winter|hiver|invi|inver)/],
]
const NAMES =
  'spring|summer|autumn|winter|fruhling|fruhjahr|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno|verao|outono|inverno|lente|voorjaar|zomer|herfst|najaar'
/** Winter and Sommer are family names, and a spring is a well: something must say that a time is meant. */
const IS_LED =
  /^(?:(?:in|by|until|till|before|after|over|during|for|from|since)(?: the)?|this|im|vor dem|nach dem|bis zum|ab dem|en|au|avant le|apres le|d'ici|hasta|antes de|na|no|ate|em|in de|tegen(?: de)?|voor de|na de) $/
const NEEDS_ARTICLE = /^(?:for|from|since|over|during|before|after|in|by|until|till) $/

/** "In spring": the first day of the next one. A season that was is too long ago and too long to be a day. */
export const SEASON_RULE: MomentRule = {
  pattern: `(?<which>next |nachsten |nachstes |late |early )?(?<season>${NAMES})(?! (?:term|school|party|fair|sale|collection|break|job|intern|cleaning|house|time))(?![a-z0-9'-])`,
  isDay: false,
  read: ({ groups, today, lead, isCapital }) => {
    const isBare =
      groups.which === undefined && (!IS_LED.test(lead) || (isCapital && NEEDS_ARTICLE.test(lead)))
    if (isBare) return null
    const month = MONTHS.find(([, names]) => names.test(groups.season ?? ''))?.[0] ?? 0
    const [now, next] = [yearOf(today), yearOf(today) + 1].map((year) => dateOf(year, month, 1))
    return { past: null, ahead: (now != null && now >= today ? now : next) ?? null }
  },
}
