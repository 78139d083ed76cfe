/** Words for days and counts in six languages, without accents, as they stand in a folded line. */

/** Monday first; a name that is an everyday word too stands in `DOUBTFUL_DAYS`. */
const DAY_NAMES: readonly string[] = [
  'monday mon montag lundi lunes segunda-feira segunda maandag',
  'tuesday tues tue dienstag mardi martes terca-feira terca dinsdag',
  'wednesday weds wed mittwoch mercredi miercoles quarta-feira quarta woensdag',
  'thursday thurs thur thu donnerstag jeudi jueves quinta-feira quinta donderdag',
  'friday fri freitag vendredi viernes sexta-feira sexta vrijdag',
  'saturday sat samstag sonnabend samedi sabado zaterdag',
  'sunday sun sonntag dimanche domingo zondag',
]
const DAY_OF = new Map(
  DAY_NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** 1 for Monday to 7 for Sunday. */
export const weekdayNumber = (name: string): number => DAY_OF.get(name) ?? 0

/** These are days only with a capital or a word before them that says so: "on wed", "na sexta". */
export const DOUBTFUL_DAYS: ReadonlySet<string> = new Set(
  'mon tue tues wed weds thu thur thurs fri sat sun segunda terca quarta quinta sexta'.split(' '),
)

const byLength = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|')

export const WEEKDAY = `(?<weekday>${byLength([...DAY_OF.keys()])})`

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  'a couple of': 2,
  'a couple': 2,
  'a few': 3,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  funf: 5,
  sechs: 6,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  diez: 10,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  quatro: 4,
  dez: 10,
  een: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  tien: 10,
}

export const COUNT = `(?<count>\\d{1,3}|${byLength(Object.keys(COUNTS))})`
export const countOf = (word: string): number => COUNTS[word] ?? Number(word)

export const UNIT =
  '(?<unit>days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|monat|jahre?n?|jours?|semaines?|mois|ans?|dias?|semanas?|mes(?:es)?|anos?|dag(?:en)?|week|weken|maand(?:en)?|jaar)'

/** `d`, `w`, `m` or `y`. */
export const unitOf = (word: string): 'd' | 'w' | 'm' | 'y' => {
  if (/^(?:d|tag|jour)/.test(word)) return 'd'
  if (/^(?:w|sem)/.test(word)) return 'w'
  return /^m/.test(word) ? 'm' : 'y'
}
