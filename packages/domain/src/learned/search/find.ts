/**
 * Finds what answers a need: each word that asks for something weighs by its rarity (the inverse document frequency of
 * Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), and a text answers by the share of
 * the need's weight that it covers. Length and repetition are left out: entries and titles are a line long. Over an
 * inverted index, so linear in the postings of the need's words. Ties go by number.
 */
import type { NeedReading } from '../words/read-need.ts'
import { BY_HALF } from './compounds.ts'
import type { TextIndex } from './text-index.ts'

/** What stands in a workspace with few entries for all the words that people might have used. */
const IMAGINED_ENTRIES = 200

/** How rare words are over everything that can be matched. */
export interface Rarity {
  readonly weightOf: (stem: string) => number
}

export const rarityOf = (indexes: readonly TextIndex[]): Rarity => {
  const total = IMAGINED_ENTRIES + indexes.reduce((sum, { size }) => sum + size, 0)
  return {
    weightOf: (stem) => {
      const having = indexes.reduce((sum, { postings }) => sum + (postings.get(stem)?.length ?? 0), 0)
      return Math.log(1 + (total - having + 0.5) / (having + 0.5))
    },
  }
}

export interface Found {
  readonly doc: number
  /** Share of what is asked for, 0 to 1. */
  readonly coverage: number
  /** Words of the need that are answered, in its order: worked out for those that are shown only. */
  readonly words: () => readonly string[]
}

/** Less of a need than this covered is chance. Chosen on the seen half of the labelled needs. */
export const LEAST_COVERED = 0.6

/** Kept from search to search, so that none of them clears it all. */
export interface Workspace {
  readonly covered: Float64Array
  readonly best: Float64Array
}
export const workspaceFor = (index: TextIndex): Workspace => ({
  covered: new Float64Array(index.size),
  best: new Float64Array(index.size),
})

/** Everything that covers enough of a need, in no order that matters but the same every time. */
export const findAnswers = (
  need: NeedReading,
  index: TextIndex,
  rarity: Rarity,
  compounds: ReadonlyMap<string, readonly string[]>,
  { covered, best }: Workspace,
): readonly Found[] => {
  const asked = need.units.map((unit) => {
    const stem = unit.keys[0]?.[0] ?? ''
    const halves = (compounds.get(stem) ?? []).map((half) => [half, BY_HALF] as const)
    return { word: unit.word, weight: unit.emphasis * rarity.weightOf(stem), keys: [...unit.keys, ...halves] }
  })
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return []
  const touched: number[] = []
  for (const { weight, keys } of asked) {
    const here: number[] = []
    for (const [key, answers] of keys) {
      for (const { doc, strength } of index.postings.get(key) ?? []) {
        if (best[doc] === 0) here.push(doc)
        best[doc] = Math.max(best[doc] ?? 0, answers * strength)
      }
    }
    for (const doc of here) {
      if (covered[doc] === 0) touched.push(doc)
      covered[doc] = (covered[doc] ?? 0) + weight * (best[doc] ?? 0)
      best[doc] = 0
    }
  }
  const found: Found[] = []
  for (const doc of touched) {
    const coverage = (covered[doc] ?? 0) / total
    covered[doc] = 0
    if (coverage >= LEAST_COVERED) found.push({ doc, coverage, words: () => wordsFor(doc, asked, index) })
  }
  return found
}

const wordsFor = (
  doc: number,
  asked: readonly { readonly word: string; readonly keys: readonly (readonly [string, number])[] }[],
  { postings }: TextIndex,
): readonly string[] =>
  asked.filter(({ keys }) => keys.some(([key]) => has(postings.get(key) ?? [], doc))).map(({ word }) => word)

/** Postings ascend. */
const has = (postings: readonly { readonly doc: number }[], doc: number): boolean => {
  let low = 0
  let high = postings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings[middle]?.doc ?? 0) < doc) low = middle + 1
    else high = middle
  }
  return postings[low]?.doc === doc
}
