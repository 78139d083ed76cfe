import { foldTitle } from '../fold.ts'
import type { JobFunction } from '../names.ts'
import { tokenize } from '../tokens.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { GLUE } from './glue.ts'
import type { FunctionWords, Lexicon, RankKind } from './shape.ts'
import { baseForm } from './word-forms.ts'

/** What the lexicon knows of a phrase. */
export interface Entry {
  rank: RankKind | null
  function: JobFunction | null
  /** How much the phrase says of the function, 0 to 9; a stronger phrase overrules a weaker one. */
  weight: number
  /** The phrase names a person and not a field. */
  person: boolean
  /** The language puts the head noun first; of two jobs side by side the first is meant. */
  headFirst: boolean
}

export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  entry: Entry | null
}

/** The kinds of function words, by how much each says. Only their order and the thresholds in `../function.ts` matter. */
const WEIGHTS: { readonly [kind in keyof FunctionWords]-?: number } = {
  decisive: 9,
  callings: 9,
  jobs: 7,
  fields: 6,
  softFields: 4,
  softJobs: 3,
  hints: 2,
}

export interface CompiledLexicon {
  readonly phrases: PhraseNode
  /** Words that are phrases of their own; endings are taken off towards these first. */
  readonly singleWords: ReadonlySet<string>
  readonly vocabulary: ReadonlySet<string>
  readonly compoundHeads: ReadonlySet<string>
}

/** Merges lexicons into one tree of phrases; linear in their size. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicon {
  const singleWords = new Set(
    lexicons
      .flatMap(listsOf)
      .flatMap(phrasesOf)
      .filter((phrase) => !phrase.includes(' ')),
  )
  const entries = new Map<string, Entry>()
  const ranked = new Set<string>()
  for (const lexicon of lexicons) addLexicon(lexicon, entries, ranked, singleWords)
  for (const [phrase, entry] of entries) {
    if (ranked.has(phrase)) inheritFunction(phrase, entry, entries)
    else inheritRank(phrase, entry, entries)
  }
  const compoundHeads = new Set(lexicons.flatMap((lexicon) => phrasesOf(lexicon.compoundHeads ?? '')))
  const vocabulary = new Set(compoundHeads)
  for (const phrase of entries.keys()) for (const word of phrase.split(' ')) vocabulary.add(word)
  return { phrases: treeOf(entries), singleWords, vocabulary, compoundHeads }
}

const listsOf = ({ ranks, functions, people }: Lexicon): string[] => [
  ...Object.values(ranks ?? {}),
  ...Object.values(functions ?? {}).flatMap((words) => Object.values(words) as string[]),
  people ?? '',
]

function addLexicon(
  lexicon: Lexicon,
  entries: Map<string, Entry>,
  ranked: Set<string>,
  singleWords: ReadonlySet<string>,
): void {
  const headFirst = lexicon.headFirst ?? false
  const entriesOf = (list: string): (readonly [phrase: string, entry: Entry])[] =>
    phrasesOf(list).map((written) => {
      const phrase = inBaseForm(written, singleWords)
      const entry = entries.get(phrase) ?? { rank: null, function: null, weight: 0, person: false, headFirst }
      entries.set(phrase, entry)
      return [phrase, entry]
    })
  for (const [rank, list] of Object.entries(lexicon.ranks ?? {})) {
    for (const [phrase, entry] of entriesOf(list)) {
      if (!ranked.has(phrase)) entry.rank = rank === 'plain' ? null : (rank as RankKind)
      entry.person ||= !rank.endsWith('-word')
      ranked.add(phrase)
    }
  }
  for (const [phrase, entry] of entriesOf(lexicon.people ?? '')) {
    entry.person = true
    if (phrase.includes(' ')) ranked.add(phrase)
  }
  for (const [jobFunction, words] of Object.entries(lexicon.functions ?? {})) {
    for (const [kind, list] of Object.entries(words)) {
      for (const [, entry] of entriesOf(list as string)) {
        if (entry.function === null) {
          entry.function = jobFunction as JobFunction
          entry.weight = WEIGHTS[kind as keyof FunctionWords]
        }
        entry.person ||= kind === 'callings' || kind === 'jobs' || kind === 'softJobs'
      }
    }
  }
}

/** A phrase as the reader meets it, whose words have lost their endings where the base form is a word of its own. */
const inBaseForm = (phrase: string, singleWords: ReadonlySet<string>): string =>
  phrase.includes(' ')
    ? phrase
        .split(' ')
        .map((word) => (singleWords.has(word) ? word : (baseForm(word, singleWords) ?? word)))
        .join(' ')
    : phrase

/** Ranks a phrase takes over from the word that closes it ("account manager") or opens it ("head of engineering"). */
const CLOSING_RANKS = new Set<RankKind | null>([
  'vp',
  'director',
  'manager',
  'lead',
  'head',
  'training',
  'support',
  'chair',
])
const OPENING_RANKS = new Set<RankKind | null>(['vp', 'director', 'head', 'training', 'managing-word'])
/** Closing parts of written-together words that give these their rank. */
const COMPOUND_RANKS = ['manager', 'leiter', 'leider', 'direktor', 'directeur']
/** Ranks that open a phrase only before a preposition ("gerente de ventas"). */
const RANKS_OF_OBJECTS = new Set<RankKind | null>(['manager', 'director', 'vp', 'head'])

const RANKS_WITH_FIELDS = new Set<RankKind | null>([
  'manager',
  'director',
  'partner',
  'training',
  'senior-noun',
  'senior-word',
])

/** A phrase listed for its rank alone takes the function of its words: "head nurse", "tax partner". */
function inheritFunction(phrase: string, entry: Entry, entries: ReadonlyMap<string, Entry>): void {
  const words = phrase.split(' ')
  if (words.length === 1 || entry.function !== null || !RANKS_WITH_FIELDS.has(entry.rank)) return
  for (const word of words) {
    const part = entries.get(word)
    const enough = entry.rank === 'training' ? WEIGHTS.jobs : WEIGHTS.fields
    if (part === undefined || part.weight < enough || part.weight < entry.weight) continue
    entry.function = part.function
    entry.weight = part.weight
  }
}

function inheritRank(phrase: string, entry: Entry, entries: ReadonlyMap<string, Entry>): void {
  const words = phrase.split(' ')
  const [opening = ''] = words
  const first = entries.get(opening)
  const last = entries.get(words.at(-1) ?? '')
  if (words.length === 1) {
    const head = COMPOUND_RANKS.find((closing) => phrase.endsWith(closing))
    entry.rank ??= head === undefined || head === phrase ? null : (entries.get(head)?.rank ?? null)
  } else if (opening === 'chief') entry.rank = words.at(-1) === 'officer' ? 'cxo' : 'senior-noun'
  else if (CLOSING_RANKS.has(last?.rank ?? null)) entry.rank = last?.rank ?? null
  else if (first !== undefined && OPENING_RANKS.has(first.rank)) entry.rank = first.rank
  else if (
    first !== undefined &&
    (entry.headFirst || GLUE.get(words[1] ?? '') === 'object') &&
    RANKS_OF_OBJECTS.has(first.rank)
  )
    entry.rank = first.rank
  entry.person ||=
    (words.length > 1 && last?.person) ||
    entry.rank === 'director' ||
    entry.rank === 'vp' ||
    entry.rank === 'cxo'
}

function treeOf(entries: ReadonlyMap<string, Entry>): PhraseNode {
  const root: PhraseNode = { next: new Map(), entry: null }
  for (const [phrase, entry] of entries) {
    let node = root
    for (const word of phrase.split(' ')) {
      const next = node.next.get(word) ?? { next: new Map(), entry: null }
      node.next.set(word, next)
      node = next
    }
    node.entry = entry
  }
  return root
}

/** The phrases of a comma-separated list, as the reader would meet them. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) =>
      tokenize(foldTitle(phrase.trim().replace(/\s+/g, ' ')))
        .flatMap((word) => ABBREVIATIONS.get(word) ?? word)
        .join(' '),
    )
    .filter((phrase) => phrase !== '')
}
