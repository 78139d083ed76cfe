import { addDays, mondayOf } from '../../plain-date.ts'
import {
  addMonths,
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

const PART =
  '(?<part>early|mid|middle of|late|the end of|end of|end|the start of|start of|beginning of|close of|ende|fin|finales de|fim de|eind|anfang|mitte)'
const YEAR = '(?<year>20\\d\\d)'
const SHORT_YEAR = "(?<year>20\\d\\d|'?\\d\\d)"
const OF = '(?:,? (?:of |in |von |de |van )?(?:the )?)'
const FISCAL = '(?:fy|fiscal(?: year)?|financial(?: year)?|tax year)'
/** A figure alone is a year only this near ahead; farther off it is a name or an amount. */
const LONGEST_BARE_YEAR = 6
const DAYS_TO_WHITSUN = 49
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const MORE_COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  couple: 2,
  few: 3,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  zwei: 2,
  drei: 3,
  sechs: 6,
  trois: 3,
  seis: 6,
  tres: 3,
  drie: 3,
  zes: 6,
  deux: 2,
  dos: 2,
  twee: 2,
}
const COUNT = `(?:\\d{1,3} ?(?:to|or|-|\u2013) ?)?(?<count>\\d{1,3}|${[...NUMBER_WORDS, 'an?', 'couple(?: of)?', ...Object.keys(MORE_COUNTS).filter((word) => word.length > 3)].join('|')})`
const UNIT =
  '(?<unit>days?|weeks?|months?|quarters?|years?|yrs?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|dias?|semanas?|meses|mes|anos?|dagen|weken|maanden|jaar)'

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
}

const countOf = (word: string): number => {
  const bare = word.replace(/ of$/, '')
  const at = NUMBER_WORDS.indexOf(bare)
  return at >= 0 ? at + 1 : (MORE_COUNTS[bare] ?? Number(bare))
}

const fullYear = (year: string): number => {
  const digits = Number(year.replace("'", ''))
  return digits < 100 ? 2000 + digits : digits
}

/** The part of a period that is meant: the first, middle or last third of it. */
const partOf = (period: Period | null, part: string | undefined): Period | null => {
  if (period === null || part === undefined) return period
  const days = Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000) + 1
  const third = Math.floor(days / 3)
  if (/early|start|beginning|anfang/.test(part))
    return { from: period.from, to: addDays(period.from, third - 1) }
  if (/mid|mitte/.test(part))
    return { from: addDays(period.from, third), to: addDays(period.from, Math.ceil(days / 2)) }
  return { from: addDays(period.to, 1 - third), to: period.to }
}

/** How far on "this", "next" and their like point. */
const stepOf = (which: string | undefined): number =>
  which !== undefined && /next|following|nachst|prochain|proxim|volgend|kommend/.test(which) ? 1 : 0

const span = (today: string, count: number, unit: string): Period | null => {
  if (!(count > 0)) return null
  if (/^(d|t|j(?:our))/.test(unit)) return { from: today, to: addDays(today, count) }
  if (/^(week|woch|sem|wek)/.test(unit)) return { from: today, to: addDays(today, count * 7) }
  if (/^(m)/.test(unit)) return { from: today, to: addMonths(today, count) }
  if (/^q/.test(unit)) return { from: today, to: addMonths(today, count * 3) }
  return count > 50 ? null : { from: today, to: addMonths(today, count * 12) }
}

const SEASON_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  springtime: 3,
  summer: 6,
  summertime: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  sommer: 6,
  herbst: 9,
  fruhling: 3,
  fruhjahr: 3,
  ete: 6,
  automne: 9,
  hiver: 12,
  printemps: 3,
  verano: 6,
  primavera: 3,
  zomer: 6,
  herfst: 9,
  voorjaar: 3,
}

const THIS =
  '(?<which>this|the current|current|next|the next|the coming|coming|the following|the upcoming|upcoming|the|dieses|diesen|nachstes|nachsten|diese|nachste|cette|cet|ce|este|esta|neste|deste|dit|deze|volgend|kommendes)'

const periodUnit = (today: string, unit: string, steps: number): Period | null => {
  if (/^(week|woche|semaine|semana)/.test(unit)) return weekOf(today, steps)
  if (/^weekend/.test(unit))
    return { from: addDays(mondayOf(today), 5), to: addDays(weekOf(today, steps).to, 0) }
  const month = Number(today.slice(5, 7))
  if (/^m/.test(unit)) return monthsOf(yearOf(today), month + steps, month + steps)
  if (/^(q|trim|kwart)/.test(unit)) {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + steps * 3
    return monthsOf(yearOf(today), first, first + 2)
  }
  if (/^half/.test(unit)) {
    const first = (month <= 6 ? 1 : 7) + steps * 6
    return monthsOf(yearOf(today), first, first + 5)
  }
  return yearPeriod(yearOf(today) + steps)
}
const PERIOD_UNIT =
  '(?<unit>week|month|quarter|half[- ]year|half|year|calendar year|fiscal year|financial year|fy|school year|tax year|season|woche|monat|quartal|jahr|semaine|mois|trimestre|annee|semana|mes|ano|maand|kwartaal|jaar)'

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
