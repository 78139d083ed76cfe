import { foldTitle } from '../fold.ts'
import type { JobFunction } from '../names.ts'
import { tokenize } from '../tokens.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { GLUE } from './glue.ts'
import type { FunctionWords, Lexicon, RankKind } from './shape.ts'

/** What the lexicon knows of a phrase. */
export interface Entry {
  rank: RankKind | null
  function: JobFunction | null
  /** How much the phrase says of the function, 0 to 9; a stronger phrase overrules a weaker one. */
  weight: number
  /** The phrase names a person and not a field. */
  person: boolean
}

export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  entry: Entry | null
}

/** The kinds of function words, by how much each says. Only their order and the thresholds in `../function.ts` matter. */
export const WEIGHTS: { readonly [kind in keyof FunctionWords]-?: number } = {
  decisive: 9,
  jobs: 7,
  fields: 6,
  softFields: 4,
  softJobs: 3,
  hints: 2,
}

interface Compiled {
  readonly phrases: PhraseNode
  readonly vocabulary: ReadonlySet<string>
  readonly compoundHeads: {
    readonly words: ReadonlySet<string>
    readonly shortest: number
    readonly longest: number
  }
}

/** Merges lexicons into one tree of phrases; linear in their size, done once when the module loads. */
export function compileLexicons(lexicons: readonly Lexicon[]): Compiled {
  const entries = new Map<string, Entry>()
  const ranked = new Set<string>()
  const entryFor = (phrase: string): Entry => {
    const entry = entries.get(phrase) ?? { rank: null, function: null, weight: 0, person: false }
    entries.set(phrase, entry)
    return entry
  }
  for (const lexicon of lexicons) {
    for (const [rank, list] of Object.entries(lexicon.ranks ?? {})) {
      for (const phrase of phrasesOf(list)) {
        const entry = entryFor(phrase)
        if (!ranked.has(phrase)) entry.rank = rank === 'plain' ? null : (rank as RankKind)
        entry.person ||= !rank.endsWith('-word')
        ranked.add(phrase)
      }
    }
    for (const phrase of phrasesOf(lexicon.people ?? '')) {
      entryFor(phrase).person = true
      if (phrase.includes(' ')) ranked.add(phrase)
    }
    for (const [jobFunction, words] of Object.entries(lexicon.functions ?? {})) {
      for (const [kind, list] of Object.entries(words)) {
        const weight = WEIGHTS[kind as keyof FunctionWords]
        for (const phrase of phrasesOf(list as string)) {
          const entry = entryFor(phrase)
          if (entry.function === null) {
            entry.function = jobFunction as JobFunction
            entry.weight = weight
          }
          entry.person ||= kind === 'jobs' || kind === 'softJobs'
        }
      }
    }
  }
  for (const [phrase, entry] of entries) if (!ranked.has(phrase)) inheritFromWords(phrase, entry, entries)
  const heads = lexicons.flatMap((lexicon) => phrasesOf(lexicon.compoundHeads ?? ''))
  const vocabulary = new Set(heads)
  for (const phrase of entries.keys()) for (const word of phrase.split(' ')) vocabulary.add(word)
  return {
    phrases: treeOf(entries),
    vocabulary,
    compoundHeads: {
      words: new Set(heads),
      shortest: Math.min(...heads.map((head) => head.length)),
      longest: Math.max(...heads.map((head) => head.length)),
    },
  }
}

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
const OPENING_RANKS = new Set<RankKind | null>([
  'vp',
  'director',
  'head',
  'chief',
  'training',
  'managing-word',
])
/** Ranks that open a phrase only before a preposition ("gerente de ventas"). */
const RANKS_OF_OBJECTS = new Set<RankKind | null>(['manager', 'director', 'vp', 'head'])

function inheritFromWords(phrase: string, entry: Entry, entries: ReadonlyMap<string, Entry>): void {
  const words = phrase.split(' ')
  const first = entries.get(words[0] ?? '')
  const last = entries.get(words.at(-1) ?? '')
  if (words.length === 1 || last === undefined) return
  if (words[0] === 'chief' && last === entries.get('officer')) entry.rank = 'cxo'
  else if (CLOSING_RANKS.has(last.rank)) entry.rank = last.rank
  else if (first !== undefined && OPENING_RANKS.has(first.rank)) entry.rank = first.rank
  else if (first !== undefined && GLUE.get(words[1] ?? '') === 'object' && RANKS_OF_OBJECTS.has(first.rank))
    entry.rank = first.rank
  else if (words[0] === 'senior') entry.rank = 'senior-word'
  entry.person ||= last.person || entry.rank === 'director' || entry.rank === 'vp' || entry.rank === 'cxo'
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
      tokenize(foldTitle(phrase.trim()))
        .flatMap((word) => ABBREVIATIONS.get(word) ?? word)
        .join(' '),
    )
    .filter((phrase) => phrase !== '')
}
