import { dateOf, easterOf, yearOf } from '../../objective/dates/calendar.ts'
import { MONTH, monthNumber } from '../../objective/dates/month-names.ts'
import { addDays } from '../../plain-date.ts'
import { RELATIVE_RULES } from './relative-rules.ts'
import { SEASON_RULE } from './season-rule.ts'

/** A time as a day that was and as a day to come; null where it cannot be that. */
export interface Sense {
  readonly past: string | null
  readonly ahead: string | null
}

export interface FoundTime {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly today: string
  readonly lead: string
  readonly isCapital: boolean
  /** The whole line, folded, and where the time begins in it. */
  readonly plain: string
  readonly at: number
}

export interface MomentRule {
  readonly pattern: string
  /** False for months and feasts. */
  readonly isDay?: boolean
  readonly read: (found: FoundTime) => Sense | null
}

const NOT_AFTER = "(?![a-z0-9'])"
const YEAR = '(?<year>20\\d\\d)'
/** Behind "Nov" it belongs to the month, behind "November" it ends the sentence. */
const SHORT_STOP = '(?:(?<![a-z]{5})\\.)?'

/** The last and the next of days that come once a year. */
const yearly = (today: string, of: (year: number) => string | null): Sense => {
  const years = [yearOf(today) + 1, yearOf(today), yearOf(today) - 1].map(of)
  return {
    past: years.find((date) => date !== null && date <= today) ?? null,
    ahead: years.findLast((date) => date !== null && date >= today) ?? null,
  }
}

const fixed = (date: string | null, today: string): Sense | null =>
  date === null ? null : { past: date <= today ? date : null, ahead: date >= today ? date : null }

const dayAndMonth = (day: number, month: number, year: string | undefined, today: string): Sense | null => {
  if (year !== undefined)
    return fixed(dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day), today)
  const sense = yearly(today, (each) => dateOf(each, month, day))
  return sense.past === null && sense.ahead === null ? null : sense
}

/** Of two readings the one nearest to today on each side: "11/12" said in late November is the 12th of November. */
const nearest = (senses: readonly (Sense | null)[]): Sense | null => {
  const known = senses.filter((sense) => sense !== null)
  if (known.length === 0) return null
  const latest = (a: string | null, { past }: Sense) => (a === null || (past !== null && past > a) ? past : a)
  const soonest = (a: string | null, { ahead }: Sense) =>
    a === null || (ahead !== null && ahead < a) ? ahead : a
  return { past: known.reduce(latest, null), ahead: known.reduce(soonest, null) }
}

const DATES: readonly MomentRule[] = [
  {
    pattern: `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`,
    read: ({ groups, today }) =>
      fixed(dateOf(Number(groups.year), Number(groups.month), Number(groups.day)), today),
  },
  {
    pattern: `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>20\\d\\d|\\d\\d)?(?!\\d)`,
    read: ({ groups, today }) => dayAndMonth(Number(groups.day), Number(groups.month), groups.year, today),
  },
  {
    // Without its last full stop it could be an amount, unless something leads to it.
    pattern: `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?![\\d.]| ?(?:h|hours?|stunden?|m|k|mio|million|%|eur|euro|percent))`,
    read: ({ groups, today, lead }) =>
      lead === '' && (groups.month?.length !== 2 || groups.day?.length !== 2)
        ? null
        : dayAndMonth(Number(groups.day), Number(groups.month), undefined, today),
  },
  {
    pattern: `(?<first>\\d{1,2})[/-](?<second>\\d{1,2})(?:[/-](?<year>20\\d\\d|\\d\\d))?(?![\\d/-]| ?(?:h|hours?|min|%|people))`,
    read: ({ groups, today, plain, at }) => {
      const [first, second] = [Number(groups.first), Number(groups.second)]
      if (groups.year === undefined && plain[at + (groups.first?.length ?? 0)] === '-') return null
      if (first === 24 && second === 7) return null
      return nearest([
        dayAndMonth(first, second, groups.year, today),
        dayAndMonth(second, first, groups.year, today),
      ])
    },
  },
  {
    pattern: `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er|e)? (?:of |de |do |d')?(?<month>${MONTH})\\b${SHORT_STOP}(?:,? (?:de )?${YEAR})?${NOT_AFTER}`,
    read: ({ groups, today }) =>
      dayAndMonth(Number(groups.day), monthNumber(groups.month ?? '') ?? 0, groups.year, today),
  },
  {
    pattern: `(?<month>${MONTH})\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?(?![\\d:h%]| ?(?:min|h|hours?|people|%|am|pm)\\b)`,
    read: ({ groups, today }) =>
      dayAndMonth(Number(groups.day), monthNumber(groups.month ?? '') ?? 0, groups.year, today),
  },
  {
    pattern: `(?:the |on )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?: of (?:the|this) month)?${NOT_AFTER}|(?:dia|day) (?<dia>\\d{1,2})(?![\\d])|(?<dot>\\d{1,2})\\.(?= |,|$)`,
    read: ({ groups, today, lead, plain, at }) => {
      const isDotted = groups.dot !== undefined
      if (isDotted && !/^(?:am|vom|bis zum|bis|zum) $/.test(lead)) return null
      const day = Number(groups.day ?? groups.dia ?? groups.dot)
      const isLed = /\b(?:the|on|by|until|till|before|after|for|am|vom|bis|zum|el|al|no)\b/.test(lead)
      const isLast = /^(?:st|nd|rd|th)(?:$|[,;.)])/.test(plain.slice(at + (groups.day?.length ?? 0)))
      return isLed || isLast || groups.dia !== undefined ? monthly(today, day) : null
    },
  },
]

/** "The 10th": the last and the next one. */
const monthly = (today: string, day: number): Sense | null => {
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))]
  const around = [-2, -1, 0, 1, 2].map((step) => {
    const months = year * 12 + month - 1 + step
    return dateOf(Math.floor(months / 12), (months % 12) + 1, day)
  })
  const past = around.findLast((date) => date !== null && date <= today) ?? null
  const ahead = around.find((date) => date !== null && date >= today) ?? null
  return past === null && ahead === null ? null : { past, ahead }
}

const PART =
  '(?<part>early(?: in)?|start of|beginning of|mid|middle of|late(?: in)?|end of|ende|anfang|mitte|debut|mi|fin|finales de|principios de|mediados de|fim de|inicio de|meados de|begin|half|eind)[- ]'

const lastDayOf = (date: string): string => {
  const [year, month] = [yearOf(date), Number(date.slice(5, 7))]
  return addDays(dateOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) ?? date, -1)
}

const PERIODS: readonly MomentRule[] = [
  {
    pattern: `(?:${PART})?(?<month>${MONTH})\\b(?!')(?:,? (?:de )?${YEAR}| (?<which>this|next|last) year)?${NOT_AFTER}`,
    isDay: false,
    read: ({ groups, today, lead, isCapital }) => {
      const name = groups.month ?? ''
      const month = monthNumber(name) ?? 0
      const isLed = lead !== '' || groups.part !== undefined || groups.year !== undefined
      // "May" and "mar" are words and names; the short forms of the others too.
      if (!isLed || (name.length < 5 && !isCapital && !/^(?:in|by|im|en|em|until|before|after) $/.test(lead)))
        return null
      const at = /mid|mitte|^mi|mediados|meados|half/.test(groups.part ?? '') ? 15 : 1
      const isEnd = /end|late|fin|fim|eind/.test(groups.part ?? '')
      const of = (year: number) => {
        const date = dateOf(year, month, at)
        return date === null || !isEnd ? date : lastDayOf(date)
      }
      if (groups.year !== undefined) return fixed(of(Number(groups.year)), today)
      if (groups.which === 'next') return { past: null, ahead: of(yearOf(today) + 1) }
      const sense = yearly(today, of)
      return sense.ahead === null ? null : sense
    },
  },
  {
    pattern: `(?:the )?(?<feast>christmas|xmas|the holidays|weihnachten|noel|navidad|navidades|natal|kerst(?:mis)?|new year(?:'?s)?|neujahr|silvester|easter|ostern|paques|pascua|pascoa|pasen)(?: eve| day| break| holidays)?${NOT_AFTER}(?! (?:party|card|lunch|dinner|market|drinks?|present|gift|menu|feier|essen))`,
    isDay: false,
    read: ({ groups, today, lead }) => {
      if (lead === '') return null
      const feast = groups.feast ?? ''
      if (/^(?:easter|ostern|pa|pascua)/.test(feast)) return yearly(today, easterOf)
      if (/new year|neujahr/.test(feast)) return yearly(today, (year) => dateOf(year, 1, 1))
      return yearly(today, (year) => dateOf(year, 12, feast === 'silvester' ? 31 : 25))
    },
  },
]

/** Most telling first: what one rule took, the next no longer sees. */
export const MOMENT_RULES: readonly MomentRule[] = [...DATES, ...RELATIVE_RULES, ...PERIODS, SEASON_RULE]
