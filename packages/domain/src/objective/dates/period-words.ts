import { addDays, mondayOf } from '../../plain-date.ts'
import { addMonths, monthsOf, type Period, weekOf, yearOf, yearPeriod } from './calendar.ts'

export const PART =
  '(?<part>early|mid|middle of|late|the end of|end of|end|the start of|start of|beginning of|close of|ende|fin|finales de|fim de|eind|anfang|mitte)'
export const YEAR = '(?<year>20\\d\\d)'
export const SHORT_YEAR = "(?<year>20\\d\\d|'?\\d\\d)"
export const OF = '(?:,? (?:of |in |von |de |van )?(?:the )?)'
export const FISCAL = '(?:fy|fiscal(?: year)?|financial(?: year)?|tax year)'
/** A figure alone is a year only this near ahead; farther off it is a name or an amount. */
export const LONGEST_BARE_YEAR = 6
/** Whit Sunday is the fiftieth day of Easter, the first one counted. */
export const DAYS_TO_WHITSUN = 49
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
export const COUNT = `(?:\\d{1,3} ?(?:to|or|-|\u2013) ?)?(?<count>\\d{1,3}|${[...NUMBER_WORDS, 'an?', 'couple(?: of)?', ...Object.keys(MORE_COUNTS).filter((word) => word.length > 3)].join('|')})`
export const UNIT =
  '(?<unit>days?|weeks?|months?|quarters?|years?|yrs?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|dias?|semanas?|meses|mes|anos?|dagen|weken|maanden|jaar)'

export const ORDINALS: Readonly<Record<string, number>> = {
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

export const countOf = (word: string): number => {
  const bare = word.replace(/ of$/, '')
  const at = NUMBER_WORDS.indexOf(bare)
  return at >= 0 ? at + 1 : (MORE_COUNTS[bare] ?? Number(bare))
}

export const fullYear = (year: string): number => {
  const digits = Number(year.replace("'", ''))
  return digits < 100 ? 2000 + digits : digits
}

/** The part of a period that is meant: the first, middle or last third of it. */
export const partOf = (period: Period | null, part: string | undefined): Period | null => {
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
export const stepOf = (which: string | undefined): number =>
  which !== undefined && /next|following|nachst|prochain|proxim|volgend|kommend/.test(which) ? 1 : 0

export const span = (today: string, count: number, unit: string): Period | null => {
  if (!(count > 0)) return null
  if (/^(d|t|j(?:our))/.test(unit)) return { from: today, to: addDays(today, count) }
  if (/^(week|woch|sem|wek)/.test(unit)) return { from: today, to: addDays(today, count * 7) }
  if (/^(m)/.test(unit)) return { from: today, to: addMonths(today, count) }
  if (/^q/.test(unit)) return { from: today, to: addMonths(today, count * 3) }
  return count > 50 ? null : { from: today, to: addMonths(today, count * 12) }
}

export const SEASON_MONTHS: Readonly<Record<string, number>> = {
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

export const THIS =
  '(?<which>this|the current|current|next|the next|the coming|coming|the following|the upcoming|upcoming|the|dieses|diesen|nachstes|nachsten|diese|nachste|cette|cet|ce|este|esta|neste|deste|dit|deze|volgend|kommendes)'

export const periodUnit = (today: string, unit: string, steps: number): Period | null => {
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
export const PERIOD_UNIT =
  '(?<unit>week|month|quarter|half[- ]year|half|year|calendar year|fiscal year|financial year|fy|school year|tax year|season|woche|monat|quartal|jahr|semaine|mois|trimestre|annee|semana|mes|ano|maand|kwartaal|jaar)'
