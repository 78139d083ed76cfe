import { isKnownPlace, type PlaceReading, readPlace } from '../../match/place/index.ts'
import { foldTitle } from '../../title/fold.ts'
import { LEVELS, type Level } from '../../title/index.ts'
import { readPhrases } from '../../title/phrases.ts'
import { tokenize } from '../../title/tokens.ts'
import { foldWord, phraseKey } from '../../words/index.ts'
import { LEVEL_WORDS } from '../../words/level-words.ts'
import { INSIDE_A_NAME, isInsideName, isName, isWording, meaningsOf } from './meanings.ts'
import { PLAIN_WORDS } from './plain-words.ts'
import { stemOf } from './stem.ts'

/** One word of a need that asks for something. */
export interface Unit {
  readonly word: string
  /** 1 in the part that names what is needed; less in what only describes it. */
  readonly emphasis: number
  /** What answers it, and how well, 0 to 1; its own stem first. */
  readonly keys: readonly (readonly [key: string, strength: number])[]
}

/** A need as it is matched. */
export interface NeedReading {
  readonly units: readonly Unit[]
  readonly place: PlaceReading | null
  readonly level: Level | null
  /** It asks for a person, so that somebody's position may answer it. */
  readonly asksForPerson: boolean
}

/**
 * What all the words that describe a need count together, beside 1 for each that names it: a notary is one also without the
 * French that is asked for. And what a trade counts that says too little alone: no broker of yachts clears customs. Judgements.
 */
const DESCRIBING = 0.5
const BROAD = 0.5
/** How well another name of the thing answers, and somebody of the field that it is a part of. Judgements. */
const BY_ANOTHER_NAME = 0.95
const BY_FIELD = 0.5

/** How many are needed, and until when, tells nobody apart. */
const NUMBER = /^\p{N}+$/u

/** Longest need that is read, in words: a page says less of what is needed than its start. */
const LONGEST_NEED = 60

export const readNeed = (text: string): NeedReading => {
  const words = tokensOf(text)
  const stems = words.map(({ stem }) => stem)
  const place = placeIn(words.map(({ raw }) => raw))
  const level = levelIn(words)
  const meanings = meaningsOf(stems)
  const isNamed = (at: number) => meanings.some((each) => isName(each.key) && each.from <= at && at < each.to)
  const asks = words.map(
    ({ raw, folded, stem }, at) =>
      stem.length > 1 &&
      !NUMBER.test(stem) &&
      !PLAIN_WORDS.has(folded) &&
      !(isPlaceWord(raw) && place !== null) &&
      (level === null || !LEVEL_STEMS.has(stem) || isNamed(at)),
  )
  const emphasis = emphasisOf(words, asks)
  const units = words.flatMap(({ raw, stem }, at) => {
    if (asks[at] !== true) return []
    const around = meanings.filter(({ from, to }) => from <= at && at < to).map(({ key }) => key)
    const keys = [
      [stem, isInsideName(meanings, at) ? INSIDE_A_NAME : 1] as const,
      ...around.filter(isName).map((key) => [key, isWording(key) ? 1 : BY_ANOTHER_NAME] as const),
      ...around.filter((key) => !isName(key)).map((key) => [key, BY_FIELD] as const),
    ]
    return [{ word: raw, emphasis: emphasis[at] ?? 0, keys }]
  })
  return { units, place, level, asksForPerson: level !== null || namesPerson(text, words) }
}

interface Token {
  readonly raw: string
  readonly folded: string
  readonly stem: string
  /** A comma or another mark stands before it. */
  readonly isAfterMark: boolean
}

const WORD = /[\p{L}\p{N}]+/gu

const tokensOf = (text: string): readonly Token[] => {
  let end = 0
  return Array.from(text.normalize('NFC').matchAll(WORD))
    .slice(0, LONGEST_NEED)
    .map(({ 0: raw, index }) => {
      const isAfterMark = /[,;:()]/.test(text.slice(end, index))
      end = index + raw.length
      const folded = foldWord(raw)
      return { raw, folded, stem: stemOf(folded), isAfterMark }
    })
}

/** Only words with a capital name a place: a "nice flat" is nowhere near Nice. */
const isPlaceWord = (raw: string): boolean => /^\p{Lu}/u.test(raw) && isKnownPlace(raw)

/** Where the need says that it is; null where it names no place. */
export const placeIn = (raw: readonly string[]): PlaceReading | null => {
  const named = raw.filter(
    (word, at) => /^\p{Lu}/u.test(word) && (at > 0 || raw.length === 1 || isKnownPlace(word)),
  )
  if (named.length === 0) return null
  const reading = readPlace(named.join(' '))
  if (reading.cities.size === 0 && reading.countries.size === 0) return null
  // By its cities and countries alone: the words around them are no part of a place's name.
  return { ...reading, key: ' ; ', isWhole: reading.cities.size === 0 }
}

const LEVEL_PHRASES = LEVELS.flatMap((level) =>
  (LEVEL_WORDS[level] ?? []).map((words) => ({ level, phrase: phraseKey(words) })),
)

/** The lowest level that is spoken of. */
const levelIn = (words: readonly Token[]): Level | null => {
  const key = ` ${words.map(({ folded }) => folded).join(' ')} `
  return LEVEL_PHRASES.find(({ phrase }) => key.includes(phrase))?.level ?? null
}

const LEVEL_STEMS: ReadonlySet<string> = new Set(
  Object.values(LEVEL_WORDS)
    .flat()
    .flatMap((words) => words.split(' '))
    .map((word) => stemOf(foldWord(word)))
    .filter((stem) => stem.length > 2),
)

/** What follows these describes what stands before them. */
const DESCRIBES = new Set(
  `who whom whose which that with for from in at near to about on by mit fur aus im in bei uber beim qui que pour avec dan
   a chez en sur para con por com em no na nos nas die met voor bij uit aan op te`
    .trim()
    .split(/\s+/),
)

/** The first part in which a word asks for something names the need; later parts describe it. */
const emphasisOf = (words: readonly Token[], asks: readonly boolean[]): readonly number[] => {
  let isNamed = false
  let isDescribing = false
  const describing = words.map(({ folded, isAfterMark }, at) => {
    if (isNamed && (isAfterMark || DESCRIBES.has(folded))) isDescribing = true
    if (asks[at] === true) isNamed = true
    return isDescribing
  })
  const share = DESCRIBING / Math.max(1, describing.filter((is, at) => is && asks[at] === true).length)
  return words.map(({ stem }, at) => (describing[at] === true ? share : BROAD_STEMS.has(stem) ? BROAD : 1))
}

/** Trades of which there are too many sorts. */
const BROAD_STEMS: ReadonlySet<string> = new Set(
  `broker agent engineer consultant manager developer designer analyst advisor adviser officer operator technician assistant
   coordinator owner buyer dealer trainer worker makler berater ingenieur entwickler vermittler agentur handler courtier
   conseiller consultant ingenieur developpeur agent corredor agente consultor ingeniero asesor engenheiro makelaar adviseur
   ontwikkelaar translator interpreter teacher tutor researcher scientist supplier vendor distributor speaker ubersetzer
   lehrer forscher lieferant redner traducteur professeur fournisseur traductor profesor proveedor tradutor fornecedor
   vertaler leraar leverancier spreker`
    .trim()
    .split(/\s+/)
    .map((word) => stemOf(foldWord(word))),
)

const PERSONS = new Set(
  `someone somebody anyone people person expert specialist professional contact colleague partner introduction intro folk
   jemand jemanden leute menschen kontakt personne quelqu gen alguien persona gente alguem pessoa iemand mensen persoon contact`
    .trim()
    .split(/\s+/),
)

const namesPerson = (text: string, words: readonly Token[]): boolean =>
  words.some(({ folded }) => PERSONS.has(folded)) ||
  readPhrases(tokenize(foldTitle(text))).some(({ entry }) => entry?.person === true)

/** How high somebody stands by what is asked for: 1 for high enough, less for a level too low or not known. Judgements. */
export const levelFit = (asked: Level | null, level: Level | null): number => {
  if (asked === null) return 1
  if (level === null) return 0.8
  const lacking = LEVELS.indexOf(asked) - LEVELS.indexOf(level)
  return lacking <= 0 ? 1 : lacking === 1 ? 0.7 : 0.4
}
