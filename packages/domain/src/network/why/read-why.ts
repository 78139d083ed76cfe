import { NETWORK_KINDS, type NetworkKind } from '../../network-kind.ts'
import { type Phrase, phraseOf, tokensOf, wordsTaken } from './phrase.ts'
import { MEANS_NOTHING, WHY_WORDS } from './why-words.ts'

/*
 * Reading why somebody networks. The text is cut into clauses; in each, the phrases that speak for a kind of network
 * are looked up. A kind is called for by one phrase that says it, or by two that hint at it where nothing else is said.
 * Clauses that call for nothing belong to the purpose before them.
 *
 * Invariants: nothing but the words decides; a kind comes at most once; without such words there is no guess.
 * Complexity: the words of the text, which is read up to a limit, times the phrases that begin with their letter.
 */

/** One purpose read out of somebody's reasons. */
export interface ReadPurpose {
  readonly kind: NetworkKind
  /** The clauses that speak of it, as they were written. */
  readonly purpose: string
  /** The words that led there, as they were written. */
  readonly words: readonly string[]
}

/** Characters that are read: two pages say more reasons than anybody has. */
const LONGEST_WHY = 4_000
/** What a phrase weighs that says a kind, and one that hints at it; a kind needs as much as one that says it. */
const WEIGHT = { says: 2, hints: 1 }

/** Every kind of network that the words call for, in the order they are first spoken of. */
export const readWhy = (why: string): readonly ReadPurpose[] => {
  const text = why.slice(0, LONGEST_WHY).toWellFormed().replace(/\s+/g, ' ').trim()
  const clauses = clausesOf(text).map((clause) => ({ clause, ...readClause(clause) }))
  const called = clauses.some(({ kinds }) => kinds.length > 0) ? clauses : byHintsOfAll(clauses)
  const kinds = new Set(called.flatMap((each) => each.kinds))
  if (kinds.size === 1) {
    return [...kinds].map((kind) => ({ kind, purpose: tidy(text), words: wordsFor(kind, called) }))
  }
  const owned = ownersOf(called)
  return [...kinds].map((kind) => ({
    kind,
    purpose: owned
      .filter(({ owners }) => owners.includes(kind))
      .map(({ clause }) => tidy(clause))
      .join('; '),
    words: wordsFor(kind, called),
  }))
}

interface Mention {
  readonly kind: NetworkKind
  readonly weight: number
  readonly start: number
  readonly text: string
}

interface ReadClause {
  readonly kinds: readonly NetworkKind[]
  readonly mentions: readonly Mention[]
}

/** Where a new purpose may begin: marks, numbers of a list, and words that join two. */
const BOUNDARY =
  /[.;!?,\n]+(?:\s+|$)|\s+-\s+|(?:^|\s)\d+[.)]\s+|\s+(?=(?:and|while|besides|but|plus|also|as well as|then)\s)/iu

const clausesOf = (text: string): readonly string[] =>
  text.split(BOUNDARY).filter((clause) => /\p{L}/u.test(clause))

/** Conjunctions that a clause leaves behind when it stands alone. */
const tidy = (clause: string): string => {
  const alone = clause
    .replace(/^(?:(?:and|while|besides that|besides|but|plus|also|as well as|then|to)\s+)+/iu, '')
    .trim()
  const words = alone === '' ? clause.trim() : alone
  return words.slice(0, 1).toUpperCase() + words.slice(1).replace(/[.,;]+$/, '')
}

const readClause = (clause: string): ReadClause => {
  const mentions = mentionsIn(clause)
  const weights = weigh(mentions)
  const said = new Set(mentions.filter(({ weight }) => weight === WEIGHT.says).map(({ kind }) => kind))
  const kinds = [...weights]
    .filter(([kind, weight]) => weight >= WEIGHT.says && (said.size === 0 || said.has(kind)))
    .map(([kind]) => kind)
  return { kinds, mentions }
}

/** In the order they are first spoken of. */
const weigh = (mentions: readonly Mention[]): ReadonlyMap<NetworkKind, number> => {
  const weights = new Map<NetworkKind, number>()
  for (const { kind, weight } of mentions) weights.set(kind, (weights.get(kind) ?? 0) + weight)
  return weights
}

/** Where no clause says anything by itself, what all of them hint at together. */
const byHintsOfAll = <Clause extends ReadClause>(clauses: readonly Clause[]): readonly Clause[] => {
  const weights = weigh(clauses.flatMap(({ mentions }) => mentions))
  const [most, next] = [...weights].toSorted(([, a], [, b]) => b - a)
  const isClear = most !== undefined && most[1] >= WEIGHT.says && most[1] > (next?.[1] ?? 0)
  if (!isClear) return clauses
  return clauses.map((each) => ({
    ...each,
    kinds: each.mentions.some(({ kind }) => kind === most[0]) ? [most[0]] : [],
  }))
}

/** Whose each clause is: those it speaks of, else those of the clause before, else of the first that speaks. */
const ownersOf = <Clause extends ReadClause>(clauses: readonly Clause[]) => {
  let owners = clauses.find(({ kinds }) => kinds.length > 0)?.kinds ?? []
  return clauses.map((each) => {
    if (each.kinds.length > 0) owners = each.kinds
    return { ...each, owners }
  })
}

const wordsFor = (kind: NetworkKind, clauses: readonly ReadClause[]): readonly string[] => [
  ...new Set(
    clauses.flatMap(({ mentions }) => mentions.flatMap((each) => (each.kind === kind ? [each.text] : []))),
  ),
]

/** Phrases in the order they stand; of overlapping ones the longest. */
const mentionsIn = (clause: string): readonly Mention[] => {
  const tokens = tokensOf(clause)
  const found = tokens.flatMap(({ word, start }, at) =>
    phrasesFrom(word).flatMap(({ kind, weight, phrase }) => {
      const end = tokens[at + wordsTaken(phrase, tokens, at) - 1]?.end ?? 0
      return end <= start ? [] : [{ kind, weight, start, end, text: clause.slice(start, end) }]
    }),
  )
  found.sort((a, b) => b.text.length - a.text.length || b.weight - a.weight || a.start - b.start)
  const taken: (typeof found)[number][] = []
  for (const each of found) {
    if (!taken.some(({ start, end }) => each.start < end && start < each.end)) taken.push(each)
  }
  return taken
    .flatMap(({ kind, weight, start, text }) => (kind === null ? [] : [{ kind, weight, start, text }]))
    .sort((a, b) => a.start - b.start)
}

interface Entry {
  readonly kind: NetworkKind | null
  readonly weight: number
  readonly phrase: Phrase
}

const ENTRIES: readonly Entry[] = [
  ...NETWORK_KINDS.flatMap((kind) =>
    (['says', 'hints'] as const).flatMap((how) =>
      WHY_WORDS[kind][how].map((phrase) => ({ kind, weight: WEIGHT[how], phrase: phraseOf(phrase) })),
    ),
  ),
  ...MEANS_NOTHING.map((phrase) => ({ kind: null, weight: 0, phrase: phraseOf(phrase) })),
]

/** Few of the phrases begin as a word does. */
const byFirstLetter = Map.groupBy(ENTRIES, ({ phrase }) => (phrase[0] ?? '').slice(0, 1))

const phrasesFrom = (word: string): readonly Entry[] => byFirstLetter.get(word.slice(0, 1)) ?? []
