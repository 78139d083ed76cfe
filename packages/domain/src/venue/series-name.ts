import { isKnownPlace } from '../match/place/index.ts'
import { foldWord, phraseKey, rawWords } from '../words/index.ts'

/*
 * Two dates of one series bear the same name but for what tells the date or the edition: "Procurement Summit 2025" and
 * "3rd Procurement Summit". What is taken off is a closed list, and nothing is taken off where only words such as
 * "meetup" would be left: two gatherings taken for one series would lend each other their people.
 */

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|' +
  'januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus'
const EDITIONS = 'edition|ed|vol|volume|no|nr|issue|episode|ep|ausgabe|édition|edición|edição|editie|nummer'

/** What tells a date or an edition, wherever it stands. */
const TELLS_WHEN: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}\b/gu,
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/gu,
  new RegExp(`(?<!\\p{L})\\d{1,2}\\.?(?:st|nd|rd|th)?\\s+(?:${MONTHS})(?!\\p{L})`, 'giu'),
  new RegExp(
    `(?<!\\p{L})(?:${MONTHS})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:\\s*[-–]\\s*\\d{1,2}(?!\\d))?`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(?:${MONTHS})\\.?\\s+(?:19|20)\\d\\d(?!\\d)`, 'giu'),
  /(?<!\d)(?:19|20)\d\d(?:\s*[/–-]\s*(?:20)?\d\d)?(?!\d)/gu,
  /['’]\d\d(?!\d)/gu,
  new RegExp(`(?<!\\p{L})(?:${EDITIONS})\\.?\\s*#?\\d{1,4}(?!\\p{L})`, 'giu'),
  new RegExp(
    `(?<!\\p{L})\\d{1,3}\\.?\\s?(?:st|nd|rd|th|e|er|ème|eme|º|ª)?\\s+(?:${EDITIONS})(?!\\p{L})`,
    'giu',
  ),
  /#\s?\d{1,4}\b/gu,
  /(?<![\p{L}\d])\d{1,3}(?:st|nd|rd|th|ème|eme|º|ª)(?!\p{L})(?:\s+annual\b)?/giu,
  /(?<![\p{L}\d])\d{1,3}\.(?=\s+\p{Lu})/gu,
]
/** What tells it at the very end only: a bare month or number, or a Roman one. */
const AT_THE_END: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${MONTHS})$`, 'iu'),
  /\s\d{1,2}$/u,
  /\s(?:II|III|IV|VI|VII|VIII|IX|XI|XII)$/u,
  /(?<!\p{L})(?:online|virtual|hybrid)$/iu,
]
const LOOSE_ENDS = /^[\s,;:|@#()[\]–—-]+|[\s,;:|@#()[\]–—-]+$/gu
const ARTICLE = /^the\s+(?:annual\s+)?|^annual\s+/iu
const EMPTY_BRACKETS = /[([]\s*[)\]]/gu
/** Longest place in words at the end of a name: "San Francisco". */
const LONGEST_PLACE = 3

/** Words that name no series by themselves. */
const GENERIC = new Set(
  'meetup meeting event conference congress summit forum dinner breakfast lunch evening night workshop webinar drinks reception networking session talk call day week the a an of and for in at on annual monthly weekly yearly spring summer autumn fall winter new year christmas party team all hand treffen stammtisch messe konferenz reunion conférence congreso evento encontro borrel'
    .split(' ')
    .map(foldWord),
)

/** The name of the series that a gathering's name tells: "3rd Procurement Summit, Berlin 2025" is "Procurement Summit". `places`: further towns, folded by `phraseKey`. */
export const seriesName = (name: string, places: ReadonlySet<string>): string => {
  const whole = name.normalize('NFC').slice(0, LONGEST_NAME).replace(/\s+/gu, ' ').trim()
  const withoutDates = TELLS_WHEN.reduce((rest, pattern) => rest.replace(pattern, ' '), whole)
  let rest = tidy(withoutDates)
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = takeOffEnd(takeOffPlace(rest, places))
  }
  return saysSomething(rest) ? rest : whole
}

/** Names with the same key belong to one series. */
export const seriesKey = (name: string, places: ReadonlySet<string>): string =>
  phraseKey(seriesName(name, places))

/** Characters of a name that are looked at: real ones are far shorter. */
const LONGEST_NAME = 300

const tidy = (text: string): string =>
  text.replace(EMPTY_BRACKETS, ' ').replace(/\s+/gu, ' ').replace(LOOSE_ENDS, '').replace(ARTICLE, '')

/** Only where something is left that names a series. */
const unlessEmptied = (text: string, shorter: string): string =>
  saysSomething(tidy(shorter)) ? tidy(shorter) : text

const takeOffEnd = (text: string): string =>
  AT_THE_END.reduce((rest, pattern) => unlessEmptied(rest, rest.replace(pattern, '')), text)

const takeOffPlace = (text: string, places: ReadonlySet<string>): string => {
  const words = text.split(' ')
  for (let length = Math.min(LONGEST_PLACE, words.length - 1); length >= 1; length -= 1) {
    const tail = words.slice(-length).join(' ')
    if (!isKnownPlace(tail) && !places.has(phraseKey(tail))) continue
    return unlessEmptied(
      text,
      words
        .slice(0, -length)
        .join(' ')
        .replace(/\s(?:in|at|@|à|en|em|te)$/iu, ''),
    )
  }
  return text
}

const saysSomething = (text: string): boolean => rawWords(text).some((word) => !GENERIC.has(foldWord(word)))
