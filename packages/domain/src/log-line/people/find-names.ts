/**
 * Where a line names people on record. From left to right the longest run of words is taken that all belong to one name:
 * first and family name in either order, an initial for one of them, a nickname, another spelling, a slip of the finger.
 * One word alone must stand where a name stands. Linear in the words, times the bearers of a name.
 */
import { isParticle } from '../../identity/names/index.ts'
import type { Token } from '../line-tokens.ts'
import type { NameFit, Span } from '../reading.ts'
import { AFTER_A_VERB, COMMON_NAMES, isSmallWord } from './common-words.ts'
import type { LogDirectory, NameParts } from './directory.ts'
import {
  type FoundWord,
  fitOf,
  lookUp,
  shortFormsOf,
  type TypedWord,
  typedWord,
  type WordFit,
} from './look-up.ts'
import { isJoined, type Position, positionOf } from './name-position.ts'

export interface FoundName extends Span {
  readonly position: Position
  readonly bearers: readonly Bearer[]
  /** First and family name, or an initial of one of them. */
  readonly isFull: boolean
  /** A name follows that nobody found bears: "Ana Silva" where only Ana Ribeiro is known. */
  readonly isOfAnother: boolean
}

export interface Bearer {
  readonly person: number
  readonly fit: NameFit
  /** How well the words agree, 0 to 1. */
  readonly quality: number
}

/** A full name beats a first name, that beats a nickname; by how much is of no matter, only the order. */
const QUALITY: Readonly<Record<WordFit, number>> = { same: 1, spelling: 0.95, nickname: 0.85, typo: 0.7 }
const ALONE = 0.6
/** "Luc" for Jean-Luc: not the word one is called by. */
const SECOND_NAME = 0.7
/** A form of a name where somebody bears the very word: "Peter" for Pieter beside a Peter. */
const BESIDE_THE_VERY_WORD = 0.3
const WITH_INITIAL = 0.85
/** Words of a name that are looked at behind the first. */
const MOST_WORDS = 5
const NAME_GAP = /^(?:[ .\-‐]{1,2}|\. )$/u

interface Line {
  readonly plain: string
  readonly tokens: readonly Token[]
  /** Tokens that belong to a date, an organization or the like. */
  readonly isTaken: (token: Token) => boolean
}

export const findNames = (line: Line, directory: LogDirectory): readonly FoundName[] => {
  const book = openBook(directory)
  const found: FoundName[] = []
  for (let at = 0; at < line.tokens.length; ) {
    const name = nameAt(line, at, book, found.at(-1) ?? null)
    if (name === null) at += 1
    else {
      found.push(name.found)
      at = name.next
    }
  }
  return found
}

/** The directory with what was looked up in it already, for as long as one line is read. */
interface Book {
  readonly directory: LogDirectory
  readonly typed: (word: string) => TypedWord
  readonly find: (word: string, canBeMistyped: boolean) => readonly FoundWord[]
}

const openBook = (directory: LogDirectory): Book => {
  const typed = remembered(typedWord)
  const exact = remembered((word: string) => bestOfEach(lookUp(typed(word), directory, false)))
  const loose = remembered((word: string) => bestOfEach(lookUp(typed(word), directory, true)))
  return { directory, typed, find: (word, canBeMistyped) => (canBeMistyped ? loose : exact)(word) }
}

const remembered = <T>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>()
  return (word) => {
    const made = known.get(word) ?? make(word)
    known.set(word, made)
    return made
  }
}

interface Partial {
  readonly person: number
  readonly fits: readonly {
    readonly word: TypedWord
    readonly isFamily: boolean
    readonly fit: WordFit | 'initial'
  }[]
}

const nameAt = (
  line: Line,
  at: number,
  book: Book,
  before: FoundName | null,
): { readonly found: FoundName; readonly next: number } | null => {
  const { plain, tokens, isTaken } = line
  const first = tokens[at]
  if (first === undefined || first.name === '' || isTaken(first)) return null
  const position = positionOf(plain, first)
  const isListed = before !== null && isJoined(plain.slice(before.end, first.start))
  const isLed = position === 'strong' || position === 'introduced' || isListed
  let bearers = begin(first, tokens[at + 1], book, first.isCapital || isLed)
  if (bearers.length === 0) return null
  let last = at
  for (let next = at + 1; next < tokens.length && next <= at + MOST_WORDS; next += 1) {
    const token = tokens[next]
    if (token === undefined || isTaken(token) || !NAME_GAP.test(token.gap)) break
    if (isParticle(token.name) && next < at + MOST_WORDS - 1 && token.name.length <= 3) continue
    const isInitial = token.name.length === 1 && isInitialAt(tokens, next, plain)
    const longer = bearers.flatMap((bearer) => extend(bearer, book.typed(token.name), isInitial, book))
    // A middle initial that no record has.
    if (longer.length === 0 && isInitial) continue
    if (longer.length === 0) break
    bearers = longer
    last = next
  }
  const end = tokens[last]?.end ?? first.end
  const span = { start: first.start, end }
  const isFull = last > at && bearers.some(({ fits }) => hasBothParts(fits))
  const place = positionOf(plain, span)
  const next = tokens[last + 1]
  if (!isFull && !standsAlone(line, at, last, place, isListed, bearers)) return null
  const usual = isListed && place === 'plain' ? before.position : place
  return {
    found: {
      ...span,
      position: usual,
      bearers: withoutWeaker(bearers.map((bearer) => judged(bearer, partsOf(bearer.person, book).given))),
      isFull,
      isOfAnother: !isFull && next !== undefined && isOtherName(line, next),
    },
    next: last + 1,
  }
}

const begin = (
  first: Token,
  second: Token | undefined,
  book: Book,
  canBeMistyped: boolean,
): readonly Partial[] => {
  if (first.name.length === 1) {
    // "M. Sørensen": the family name finds them, the initial chooses.
    if (
      second === undefined ||
      !/^\.? ?$/.test(second.gap) ||
      (!first.isCapital && !second.gap.startsWith('.'))
    )
      return []
    const initial = { word: book.typed(first.name), isFamily: false, fit: 'initial' as const }
    return book
      .find(second.name, second.isCapital)
      .filter(
        ({ isFamily, person }) => isFamily && partsOf(person, book).given[0]?.startsWith(first.name) === true,
      )
      .map(({ person }) => ({ person, fits: [initial] }))
  }
  if (/^\d/.test(first.name)) return []
  const mistyped =
    canBeMistyped || (second !== undefined && book.directory.byWord.has(second.name) && second.gap === ' ')
  const word = book.typed(first.name)
  const found = book.find(first.name, mistyped && !COMMON_NAMES.has(first.name))
  const short =
    second === undefined || second.gap !== ' ' || isSmallWord(first.name) || COMMON_NAMES.has(first.name)
      ? []
      : shortFormsOf(first.name, second.name, book.directory)
  const more = short.filter(({ person }) => found.every((known) => known.person !== person))
  return [...found, ...more].map(({ person, isFamily, fit }) => ({ person, fits: [{ word, isFamily, fit }] }))
}

const ORDER: readonly WordFit[] = ['same', 'spelling', 'nickname', 'typo']

const bestOfEach = (words: readonly FoundWord[]): readonly FoundWord[] => {
  const best = new Map<number, FoundWord>()
  for (const word of words) {
    const known = best.get(word.person)
    if (known === undefined || ORDER.indexOf(word.fit) < ORDER.indexOf(known.fit)) best.set(word.person, word)
  }
  return [...best.values()]
}

const partsOf = (person: number, { directory }: Book): NameParts =>
  directory.parts[person] ?? { given: [], family: [] }

/** "Stefan K." and "ana r. and": a letter with a full stop, or a capital before a comma or the end. */
const isInitialAt = (tokens: readonly Token[], at: number, plain: string): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const after = plain[token.end] ?? ''
  return after === '.' || (token.isCapital && (after === '' || after === ',' || after === ' '))
}

const extend = (bearer: Partial, typed: TypedWord, isInitial: boolean, book: Book): readonly Partial[] => {
  const { word } = typed
  const { given, family } = partsOf(bearer.person, book)
  const isBegunWithFamily = bearer.fits[0]?.isFamily === true
  if (isInitial) {
    const isTheirs = (isBegunWithFamily ? given : family).some((each) => each.startsWith(word))
    const fit = { word: typed, isFamily: !isBegunWithFamily, fit: 'initial' as const }
    return isTheirs ? [{ ...bearer, fits: [...bearer.fits, fit] }] : []
  }
  if (word.length < 2 || bearer.fits.some((fit) => fit.word.word === word)) return []
  for (const isFamily of [true, false]) {
    for (const name of isFamily ? family : given) {
      const fit = fitOf(typed, name, !isFamily)
      if (fit === null) continue
      const isFree = bearer.fits.every(
        (known) => known.isFamily !== isFamily || fitOf(known.word, name, !isFamily) === null,
      )
      // One slip in a name is enough.
      const isSecondSlip = fit === 'typo' && bearer.fits.some((known) => known.fit === 'typo')
      if (isFree && !isSecondSlip)
        return [{ ...bearer, fits: [...bearer.fits, { word: typed, isFamily, fit }] }]
    }
  }
  return []
}

const hasBothParts = (fits: Partial['fits']): boolean =>
  fits.some(({ isFamily }) => isFamily) && fits.some(({ isFamily }) => !isFamily)

const judged = ({ person, fits }: Partial, given: readonly string[]): Bearer => {
  const words = fits.filter(
    (each): each is (typeof fits)[number] & { fit: WordFit } => each.fit !== 'initial',
  )
  const agreement = words.reduce((least, { fit }) => Math.min(least, QUALITY[fit]), 1)
  const hasInitial = words.length < fits.length
  const isBoth = hasBothParts(fits)
  const isTypo = words.some(({ fit }) => fit === 'typo')
  const isNickname = words.some(({ fit }) => fit === 'nickname')
  const fit: NameFit = isTypo
    ? 'typo'
    : isBoth
      ? hasInitial
        ? 'initial'
        : 'full-name'
      : isNickname
        ? 'nickname'
        : fits[0]?.isFamily === true
          ? 'family-name'
          : 'given-name'
  const [first] = fits
  const isSecond =
    fits.length === 1 && first?.isFamily === false && first.fit === 'same' && given[0] !== first.word.word
  const share = isBoth ? (hasInitial ? WITH_INITIAL : 1) : ALONE
  return { person, fit, quality: agreement * share * (isSecond ? SECOND_NAME : 1) }
}

/** Who bears the whole of the words leaves those behind who bear a part of them. */
const withoutWeaker = (bearers: readonly Bearer[]): readonly Bearer[] => {
  const best = Math.max(...bearers.map(({ quality }) => quality))
  if (best > ALONE) return bearers.filter(({ quality }) => quality > ALONE)
  const isSaid = bearers.some(({ fit }) => fit === 'given-name')
  return bearers.map((bearer) =>
    isSaid && bearer.fit === 'nickname'
      ? { ...bearer, quality: bearer.quality * BESIDE_THE_VERY_WORD }
      : bearer,
  )
}

/** Whether one word, or one part of a name, stands where a name stands. */
const standsAlone = (
  { plain, tokens }: Line,
  at: number,
  last: number,
  position: Position,
  isListed: boolean,
  bearers: readonly Partial[],
): boolean => {
  const first = tokens[at]
  const next = tokens[last + 1]
  if (first === undefined || first.name.length < 2 || position === 'place' || position === 'thing')
    return false
  const isCommon = COMMON_NAMES.has(first.name) || isSmallWord(first.name)
  const isFamily = bearers.every(({ fits }) => fits[0]?.isFamily === true)
  const isSlip = bearers.every(({ fits }) => fits.some(({ fit }) => fit === 'typo'))
  const isLed = position === 'strong' || position === 'introduced'
  if (isLed) return !isCommon || first.isCapital || first.name.length > 2
  // "With Pieter, belt terug": a slip in small letters is rather another word than a family name in a list.
  if (isListed && isSlip && isFamily && !first.isCapital) return false
  if (isListed) return !isCommon || first.isCapital || ENDS_LIST.test(plain.slice(tokens[last]?.end ?? 0))
  const isHead = isAtHead(plain, first.start)
  if (!first.isCapital) return isHead && !isCommon && !isFamily && !isSlip && first.name.length > 2
  if (
    isHead &&
    isCommon &&
    next !== undefined &&
    next.gap === ' ' &&
    !next.isCapital &&
    AFTER_A_VERB.has(next.name)
  ) {
    return false
  }
  // A slip alone is too little to go by, unless the sentence leads to it.
  return !isSlip
}

/** "With rose and grant": nothing follows that would make a verb of it. */
const ENDS_LIST = /^\s*(?:$|[,;.!?)&+]|(?:and|about|on|at|in|over|yesterday|today|this|last) )/

/** The first word of a line or of a sentence in it. */
const isAtHead = (plain: string, start: number): boolean =>
  /(?:^|[.;:!?,\n–—]|\band|\bund|\bet)\s*$/.test(plain.slice(0, start))

/** A capitalized word right behind a first name that is no name of anybody found. */
const isOtherName = ({ plain, isTaken }: Line, next: Token): boolean =>
  next.gap === ' ' &&
  next.isCapital &&
  !isTaken(next) &&
  next.name.length > 1 &&
  !NO_NAMES.has(next.name) &&
  /^(?:['’]s)?(?:$|[ ,.;:!?()&+-])/u.test(plain.slice(next.end))

/** Capitalized all the same: German nouns and words of the trade that follow a first name. */
const NO_NAMES = new Set(
  'zoom teams skype linkedin whatsapp facetime telefonat anruf kaffee mittagessen essen treffen abend unterlagen angebot rechnung vertrag bescheid geld hilfe papier kontakt i ceo cfo cto coo vp hr it ab an am um im zu der die das'.split(
    ' ',
  ),
)
