import { addDays } from '../../plain-date.ts'
import {
  dateOf,
  easterOf,
  monthsOf,
  nextOnes,
  type Period,
  quarterOf,
  thanksgivingOf,
  weekOf,
  yearOf,
  yearPeriod,
} from './calendar.ts'
import { DOUBTFUL_MONTHS, MONTH, monthNumber } from './month-names.ts'
import {
  COUNT,
  countOf,
  DAYS_TO_WHITSUN,
  FISCAL,
  fullYear,
  LONGEST_BARE_YEAR,
  OF,
  ORDINALS,
  PART,
  PERIOD_UNIT,
  partOf,
  periodUnit,
  SEASON_MONTHS,
  SHORT_YEAR,
  span,
  stepOf,
  THIS,
  UNIT,
  YEAR,
} from './period-words.ts'

/** How one way of writing a time is found and which days it means. */
export interface DateRule {
  /** After an optional lead such as "by the"; its named groups go to `read`. */
  readonly pattern: string
  /** Null where the words mean no time after all. */
  readonly read: (found: Found) => Period | null
}

export interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly today: string
  /** "by", "within the", or empty. */
  readonly lead: string
  /** The words of the match were written with a capital. */
  readonly isCapital: boolean
}

/**
 * Times a person names in a goal, most telling first: what one rule took, the next no longer sees. Fiscal years are taken
 * to be calendar years, since nothing says otherwise; seasons are those of the north.
 */
export const DATE_RULES: readonly DateRule[] = [
  {
    pattern: `(?<day>\\d{1,2})(?:\\.|er|o)? (?:de )?(?<month>${MONTH})\\b\\.?(?: (?:de )?${YEAR})?`,
    read: ({ groups, today }) => {
      const month = monthNumber(groups.month ?? '') ?? 0
      const on = (year: number): string | null => dateOf(year, month, Number(groups.day))
      const date = groups.year === undefined ? nextDay(today, on).to : on(Number(groups.year))
      return date === null ? null : { from: date, to: date }
    },
  },
  {
    pattern: `(?:${PART} )?(?:q(?<quarter>[1-4])|(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter)(?:${OF}(?:${FISCAL} ?)?${SHORT_YEAR}|${OF}(?<which>this|next) year| of the year)?\\b`,
    read: ({ groups, today }) => {
      const quarter = Number(groups.quarter ?? ORDINALS[groups.nth ?? ''] ?? 4)
      return partOf(
        ofYear(groups, today, (year) => quarterOf(year, quarter)),
        groups.part,
      )
    },
  },
  {
    pattern: `${YEAR}[- ]?q(?<quarter>[1-4])\\b`,
    read: ({ groups }) => quarterOf(Number(groups.year), Number(groups.quarter)),
  },
  {
    pattern: `(?:h(?<half>[12])|(?<nth>first|second|1st|2nd|last) half)(?:${OF}(?:${FISCAL} ?)?${SHORT_YEAR}|${OF}(?<which>this|next) year| of the year)?\\b`,
    read: ({ groups, today }) => {
      const half = Number(groups.half ?? (/^(second|2nd|last)/.test(groups.nth ?? '') ? 2 : 1))
      return ofYear(groups, today, (year) => monthsOf(year, half * 6 - 5, half * 6))
    },
  },
  {
    pattern: `(?:${PART} )?(?:the )?${FISCAL} ?-?(?<year>20\\d\\d|'?\\d\\d)(?:[/-]\\d\\d)?\\b`,
    read: ({ groups }) => partOf(yearPeriod(fullYear(groups.year ?? '')), groups.part),
  },
  {
    pattern: `(?<unit>year|month|quarter|week|fy)[- ]?end\\b|eo(?<short>[ymqw])\\b|jahresende|(?<unit2>monats|quartals)ende`,
    read: ({ groups, today }) =>
      periodUnit(
        today,
        groups.unit ??
          { m: 'month', q: 'quarter', w: 'week' }[groups.short ?? ''] ??
          { monats: 'month', quartals: 'quarter' }[groups.unit2 ?? ''] ??
          'year',
        0,
      ),
  },
  {
    pattern: `(?:the |this )?(?<unit>year|month|quarter|week) (?:is (?:out|over|up)|ends|is done|runs out)\\b`,
    read: ({ groups, today }) => periodUnit(today, groups.unit ?? '', 0),
  },
  {
    pattern: `(?:the )?new year(?:'?s(?: eve| day)?)?\\b`,
    read: ({ today, lead }) =>
      /^(in|during|over|for)\b/.test(lead)
        ? yearPeriod(yearOf(today) + 1)
        : nextDay(today, (year) => dateOf(year, 12, 31)),
  },
  {
    pattern: `(?:christmas|xmas|the holidays|weihnachten|noel|navidad|natal|kerst(?:mis)?)(?: (?:eve|day|break|holidays))?\\b(?! (?:card|part|market|dinner|lunch|drink|reception|fair|present|gift|do\\b|greeting|mailing|special|concert))`,
    read: ({ today, lead }) => (lead === '' ? null : nextDay(today, (year) => dateOf(year, 12, 25))),
  },
  {
    pattern: `(?:easter|ostern|paques|pasen)(?: (?:monday|sunday|break|holidays))?\\b`,
    read: ({ today }) => nextDay(today, easterOf),
  },
  {
    pattern: `(?:whitsun|whit sunday|pentecost|pfingsten|pentecote|pinksteren)\\b`,
    read: ({ today }) => nextDay(today, (year) => addDays(easterOf(year), DAYS_TO_WHITSUN)),
  },
  { pattern: `thanksgiving\\b`, read: ({ today }) => nextDay(today, thanksgivingOf) },
  { pattern: `halloween\\b`, read: ({ today }) => nextDay(today, (year) => dateOf(year, 10, 31)) },
  {
    pattern: `(?:${PART} )?(?:(?<which>this|next|the|coming|the coming) )?(?<season>spring|springtime|summer|summertime|autumn|fall|winter|sommer|herbst|fruhling|fruhjahr|ete|automne|hiver|printemps|verano|primavera|zomer|herfst|voorjaar)(?: (?:break|holidays?))?(?: (?:of )?${YEAR})?\\b`,
    read: ({ groups, today, lead }) => {
      const season = groups.season ?? ''
      const isSaid =
        lead !== '' || groups.which !== undefined || groups.part !== undefined || groups.year !== undefined
      if (
        !isSaid ||
        (/^(ete|fall|spring)$/.test(season) && /^(to|for|on)\b/.test(lead) && groups.which === undefined)
      )
        return null
      const month = SEASON_MONTHS[season] ?? 3
      const of = (year: number): Period => monthsOf(year, month, month + 2)
      const period = groups.year === undefined ? nextOnes(today, of) : of(Number(groups.year))
      const isNext = groups.which === 'next' && period.from <= today
      return partOf(isNext ? of(yearOf(period.from) + 1) : period, groups.part)
    },
  },
  {
    pattern: `(?:${PART}(?: of)?[- ])?(?:(?<which>this|next|the coming) )?(?<month>${MONTH})\\b\\.?(?:(?:,? of|,)? ?${YEAR}|,? (?<ofWhich>this|next) year)?(?![\\w'])`,
    read: ({ groups, today, lead, isCapital }) => {
      const name = groups.month ?? ''
      const month = monthNumber(name)
      if (month === undefined) return null
      const isSaid =
        (lead !== '' && !/^(to|for)\b/.test(lead)) ||
        groups.which !== undefined ||
        groups.part !== undefined ||
        groups.year !== undefined
      if (
        !isSaid &&
        (DOUBTFUL_MONTHS.has(name) ? !(isCapital && name !== 'may') : name.length < 4 && !isCapital)
      )
        return null
      const of = (year: number): Period => monthsOf(year, month, month)
      if (groups.year !== undefined) return partOf(of(Number(groups.year)), groups.part)
      if (groups.ofWhich !== undefined) return partOf(of(yearOf(today) + stepOf(groups.ofWhich)), groups.part)
      return partOf(nextOnes(today, of), groups.part)
    },
  },
  {
    pattern: `(?:the )?(?:next|coming|following|nachsten|prochains?|proximos|komende) ${COUNT} ${UNIT}(?: or so)?\\b`,
    read: ({ groups, today }) => span(today, countOf(groups.count ?? ''), groups.unit ?? ''),
  },
  {
    pattern: `(?:the |my |our |his |her |their )?(?:(?:first |full )?${COUNT}[- ]|first )${UNIT}(?<after> from now| time| from today|'? time)?\\b`,
    read: ({ groups, today, lead }) => {
      const isPeriod =
        groups.after !== undefined ||
        /^(within|inside|in|over|during|for|throughout|under|innerhalb|innert|binnen|en|dans|dentro|em)\b/.test(
          lead,
        )
      return isPeriod ? span(today, countOf(groups.count ?? 'one'), groups.unit ?? '') : null
    },
  },
  {
    pattern: `(?:${PART} )?(?:of )?${THIS} ${PERIOD_UNIT}(?:'s end)?\\b(?! (?:ago|old|before))`,
    read: ({ groups, today, lead }) => {
      // "the year" alone is no time; "by the end of the year" and "in the coming year" are.
      if (
        /^the$/.test(groups.which ?? '') &&
        groups.part === undefined &&
        !/^(by|before|until|till|within|for|over|during)\b/.test(lead)
      )
        return null
      const unit = (groups.unit ?? '')
        .replace(/^(?:calendar|fiscal|financial|school|tax) /, '')
        .replace(/^fy|season$/, 'year')
      const isRunning = /coming|following|upcoming/.test(groups.which ?? '') && groups.part === undefined
      if (isRunning) return span(today, 1, unit === 'half' ? 'quarter' : unit)
      return partOf(periodUnit(today, unit, stepOf(groups.which)), groups.part)
    },
  },
  {
    pattern: `(?:${PART} )?(?:of )?(?:week|month|quarter|year)\\b`,
    read: ({ groups, today, lead }) =>
      groups.part === undefined || lead === '' ? null : periodUnit(today, 'year', 0),
  },
  {
    pattern: `(?:${PART} ?-? ?(?:of )?)?(?:the year |calendar year )?${YEAR}(?:[/-]\\d\\d)?\\b(?!\\s*(?:%|people|members|users|strategy|vision|agenda|budget|plan))`,
    read: ({ groups, lead, today }) => {
      const year = Number(groups.year)
      // "To 2,000" and "for 2030 people" are amounts.
      if (groups.part === undefined && /^(?:to|at|on|around)\b/.test(lead)) return null
      if (year < yearOf(today) - 30 || year > yearOf(today) + 40) return null
      const isAhead = year >= yearOf(today) && year <= yearOf(today) + LONGEST_BARE_YEAR
      return groups.part === undefined && lead === '' && !isAhead
        ? null
        : partOf(yearPeriod(year), groups.part)
    },
  },
  {
    pattern: `(?:today|tonight|heute|aujourd'hui|hoy|vandaag)\\b`,
    read: ({ today }) => ({ from: today, to: today }),
  },
  {
    pattern: `(?:tomorrow|morgen|demain)\\b`,
    read: ({ today }) => ({ from: addDays(today, 1), to: addDays(today, 1) }),
  },
  {
    pattern: `(?:(?<which>this|next|coming) )?weekend\\b`,
    read: ({ groups, today, lead }) =>
      lead === '' && groups.which === undefined ? null : weekOf(today, stepOf(groups.which)),
  },
]

/** The period in the year said, else the next one that has not gone by. */
const ofYear = (groups: Found['groups'], today: string, of: (year: number) => Period): Period => {
  if (groups.year !== undefined) return of(fullYear(groups.year))
  if (groups.which !== undefined) return of(yearOf(today) + stepOf(groups.which))
  return nextOnes(today, of)
}

const nextDay = (today: string, of: (year: number) => string | null): Period =>
  nextOnes(today, (year) => {
    const day = of(year) ?? today
    return { from: day, to: day }
  })
