import { foldNameText, givenNameFamilies } from '../../identity/names/index.ts'
import { overlaps, type Token } from '../line-tokens.ts'
import type { Span } from '../reading.ts'
import { COMMON_NAMES, isSmallWord } from './common-words.ts'
import { CALLED_AT_END, isJoined, type Position, positionOf } from './name-position.ts'

/** Somebody a line names who is on no record. */
export interface UnknownName extends Span {
  readonly name: string
  readonly organization: string | null
  readonly position: Position
}

interface Line {
  readonly raw: string
  readonly plain: string
  readonly tokens: readonly Token[]
  readonly isTaken: (token: Token) => boolean
  /** Names of people on record that were found. */
  readonly names: readonly (Span & { readonly position: Position; readonly isOfAnother: boolean })[]
}

const PARTICLES = 'van|von|de|da|den|der|dos|di|del|la|le|ten|ter|al|el|bin|y'
const TRAILING = new RegExp(`(?: (?:${PARTICLES}))+$`, 'u')
const WORD = "\\p{Lu}[\\p{L}]*(?:['’-]\\p{L}+)*"
const NAME = new RegExp(`^${WORD}(?: (?:(?:${PARTICLES}) ){0,2}(?:\\p{Lu}\\.(?= )|${WORD})){0,3}`, 'u')
const FIRM =
  "\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: (?:&|of|de) \\p{Lu}[\\p{L}\\p{N}'’-]*| \\p{Lu}[\\p{L}\\p{N}'’-]*){0,4}"
const AT_FIRM = new RegExp(
  `^,? ?(?:\\((?:from |at |of |von |bei |de |da |do )?(?<aside>${FIRM})\\)|(?:from|of|at|with|von|bei|aus|chez|de chez|de|da|do|del|van|bij|@) (?:the )?(?<firm>${FIRM}))`,
  'u',
)
/** In small letters a shorter word is rather a pronoun than a name. */
const SHORTEST_SMALL = 4
const SMALL_FAMILY = /^ (?<family>\p{Ll}{4,})(?=$|[,;.(]| at | from )/u
const TITLES = new Set(
  'frau herr herrn mr mrs ms miss mme madame monsieur sr sra senor senora dona mevrouw meneer dr prof'.split(
    ' ',
  ),
)
const NO_NAMES = new Set(
  'them their they team everyone everybody people somebody someone nobody clients kunden guys folks'.split(
    ' ',
  ),
)
/** "A friend of his, Declan Roe". */
const KIN =
  /(?:friend|colleague|boss|partner|assistant|brother|sister|wife|husband|son|daughter|successor|kolleg(?:e|en|in)|freund(?:in)?|chef(?:in)?|collegue|amie?|amig[oa]|colega|collega|vriend(?:in)?)(?: of (?:his|hers|theirs|mine|ours))?,? $/

/** "With Sean and his wife Orla": a capital behind is a name, known as one or not. */
const OF_FAMILY =
  /(?:and|&|with|w\/|met|und|mit|et|avec|y|con|e|com|en) (?:his|her|their|sein(?:er?|em|en)?|ihr(?:er?|em|en)?|son|sa|su|seu|sua|zijn|haar|hun) (?:wife|husband|brother|sister|son|daughter|father|mother|frau|mann|bruder|schwester|sohn|tochter|femme|mari|frere|soeur|fils|fille|mujer|esposa|esposo|marido|hermano|hermana|hijo|hija|irmao|irma|filho|filha|mulher|vrouw|man|broer|zus|zoon|dochter) $/
/** "Met a new guy, Leon Faber": who is told first as one of a kind, then by name. */
const APPOSED =
  /(?:^|[^a-z])(?:met|met up with|with|to|into|saw|from|mit|von|avec|con|com) (?:an?|some|einem?r?n?|une?|una|uma?) (?:\p{L}+ ){0,3}\p{L}+(?:, | called | named | namens | nomm[ée]e? | llamad[oa] | chamad[oa] | genaamd )$/u
/** Behind "introduced me to a" stands a thing or a trade; Portuguese has an article of that form, but not behind these. */
const OF_A_KIND = /(?:^|[^a-z])(?:to|by|with|from|met|and|saw) an? $/
/** People a sentence leads to by "with", "met" or "introduced me to" who are not on record. Never from a common noun. */
export const unknownNames = (line: Line): readonly UnknownName[] => {
  const found: UnknownName[] = []
  for (const token of line.tokens) {
    if (line.isTaken(token) || found.some((known) => overlaps(known, token))) continue
    const known = line.names.find((name) => overlaps(name, token))
    if (known !== undefined && !(known.isOfAnother && known.start === token.start)) continue
    const unknown = unknownAt(line, token, [...line.names, ...found])
    if (unknown !== null) found.push(unknown)
  }
  return [...found, ...againOf(line, found)]
}

const unknownAt = (
  { raw, plain, tokens, isTaken, names }: Line,
  token: Token,
  others: readonly (Span & { readonly position: Position })[],
): UnknownName | null => {
  if (TITLES.has(token.name)) return null
  if (OF_A_KIND.test(plain.slice(0, token.start)) && (!token.isCapital || isOfTrade(raw, token))) return null
  const position = positionOf(plain, token)
  const before = others.findLast(
    (other) => other.end <= token.start && isJoined(plain.slice(other.end, token.start)),
  )
  const isApposed = token.isCapital && APPOSED.test(plain.slice(0, token.start))
  const isOfFamily = token.isCapital && OF_FAMILY.test(plain.slice(0, token.start))
  const isCalled = token.isCapital && before !== undefined && CALLED_AT_END.test(plain.slice(0, token.start))
  const isKin = isApposed || isOfFamily || isCalled || KIN.test(plain.slice(0, token.start))
  const isListed = before !== undefined && (before.position === 'strong' || before.position === 'introduced')
  const isLed = position === 'strong' || position === 'introduced'
  const isListedName = isListed && position === 'plain'
  const isHead = token.start === 0 && isGiven(token.name)
  const isAnother = names.some((known) => known.isOfAnother && known.start === token.start)
  if (!isLed && !isListedName && !isKin && !isHead && !isAnother) return null
  const name = written(raw, token, tokens, isTaken)
  if (name === null) return null
  const isSeveral = name.includes(' ')
  // One capitalized word may be a firm or, in German, any thing: it must be a given name.
  if (!isSeveral && !isGiven(token.name) && position !== 'introduced' && !isOfFamily) return null
  if (COMMON_NAMES.has(token.name) && !isSeveral) return null
  if (isHead && !isLed && !isSeveral) return null
  const end = token.start + name.length
  const firm = AT_FIRM.exec(raw.slice(end))?.groups
  return {
    start: token.start,
    end,
    name: /^\p{Lu}/u.test(name) ? name : name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    organization: firm?.aside ?? firm?.firm ?? null,
    position: isKin ? 'strong' : isListedName ? (before?.position ?? position) : position,
  }
}

/** "A CFO candidate", "a German investor": a capital that only tells of what kind. */
const isOfTrade = (raw: string, { start, end }: Token): boolean =>
  /^\p{Lu}{2,5}$/u.test(raw.slice(start, end)) ||
  /^ (?!(?:from|at|of|in|who|with) )\p{Ll}/u.test(raw.slice(end))

/** "Odette needs it" behind "met Odette Marsden": the first name alone, further on. */
const againOf = (
  { raw, tokens, isTaken, names }: Line,
  found: readonly UnknownName[],
): readonly UnknownName[] =>
  tokens.flatMap((token) => {
    const isOther =
      isTaken(token) || !token.isCapital || [...names, ...found].some((one) => overlaps(one, token))
    const first = isOther
      ? undefined
      : found.find(
          ({ name, end }) => end < token.start && name.startsWith(`${raw.slice(token.start, token.end)} `),
        )
    return first === undefined
      ? []
      : [{ ...first, start: token.start, end: token.end, position: 'plain' as const }]
  })

const isGiven = (word: string): boolean => givenNameFamilies(foldNameText(word)).length > 0

/** The name as written, as far as none of its words is part of something else. */
const written = (
  raw: string,
  token: Token,
  tokens: readonly Token[],
  isTaken: (token: Token) => boolean,
): string | null => {
  const match = NAME.exec(raw.slice(token.start))?.[0]
  if (match === undefined) {
    const canBeName =
      token.name.length >= SHORTEST_SMALL && !NO_NAMES.has(token.name) && !COMMON_NAMES.has(token.name)
    if (!canBeName || !isGiven(token.name)) return null
    // "bernd adler" in small letters: the word behind is a name where nothing else follows it.
    const family = SMALL_FAMILY.exec(raw.slice(token.end))?.groups?.family
    const isName = family !== undefined && !isSmallWord(family) && !NO_NAMES.has(family)
    return raw.slice(token.start, token.end + (isName ? family.length + 1 : 0))
  }
  const limit = tokens.find((other) => other.start > token.start && isTaken(other))?.start ?? raw.length
  return raw
    .slice(token.start, Math.min(token.start + match.length, limit))
    .replace(/[\s.]+$/u, '')
    .replace(/['’]s$/u, '')
    .replace(TRAILING, '')
}
