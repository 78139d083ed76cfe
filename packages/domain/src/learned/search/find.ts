/**
 * Finds what answers a need: each word that asks for something weighs by its rarity (the inverse document frequency of
 * Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), and a text answers by the share of
 * the need's weight that it covers. Length and repetition are left out: entries and titles are a line long. Over an
 * inverted index; words so common that they cannot suffice together only add to what the rarer ones found (the MaxScore of
 * Turtle & Flood, "Query Evaluation: Strategies and Optimizations", 1995). Linear in the postings of the rarer words.
 */
import type { NeedReading } from '../words/read-need.ts'
import { BY_HALF } from './compounds.ts'
import { type Postings, strengthOf, type TextIndex } from './text-index.ts'

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
      // The need itself says it once.
      const having = indexes.reduce((sum, { postings }) => sum + (postings.get(stem)?.docs.length ?? 0), 1)
      return Math.log(1 + (total - having + 0.5) / (having + 0.5))
    },
  }
}

export interface Found {
  readonly doc: number
  /** Share of what is asked for, 0 to 1. */
  readonly coverage: number
}

/** What is found, and the words of the need that each thing answers, in its order. */
export interface Finding {
  readonly found: readonly Found[]
  readonly wordsFor: (doc: number) => readonly string[]
}

/** Less of a need than this covered is chance. Chosen on the seen half of the labelled needs. */
export const LEAST_COVERED = 0.6

/** One word of a need over an index. */
interface Asked {
  readonly word: string
  readonly weight: number
  readonly answers: readonly { readonly postings: Postings; readonly strength: number }[]
  /** Things that any of its answers leads to, at most. */
  readonly reach: number
}

/** Everything that covers enough of a need, in no order that matters but the same every time. */
export const findAnswers = (
  need: NeedReading,
  index: TextIndex,
  rarity: Rarity,
  compounds: ReadonlyMap<string, readonly string[]>,
): Finding => {
  const asked = need.units.map(({ word, emphasis, keys }): Asked => {
    const stem = keys[0]?.[0] ?? ''
    const halves = (compounds.get(stem) ?? []).map((half) => [half, BY_HALF] as const)
    const answers = [...keys, ...halves].flatMap(([key, strength]) => {
      const postings = index.postings.get(key)
      return postings === undefined ? [] : [{ postings, strength }]
    })
    const reach = answers.reduce((sum, { postings }) => sum + postings.docs.length, 0)
    return { word, weight: emphasis * rarity.weightOf(stem), answers, reach }
  })
  const total = asked.reduce((sum, { weight }) => sum + weight, 0)
  const found = total === 0 ? [] : coverageOf(asked, total, index.size)
  return {
    found,
    wordsFor: (doc) =>
      asked
        .filter(({ answers }) => answers.some(({ postings }) => strengthOf(postings, doc) > 0))
        .map(({ word }) => word),
  }
}

/** Things that cover enough, the rarest words first: once the words left cannot suffice together, they only add. */
const coverageOf = (asked: readonly Asked[], total: number, size: number): readonly Found[] => {
  const scratch = scratchFor(size)
  const touched: number[] = []
  const rarestFirst = asked.toSorted((a, b) => a.reach - b.reach)
  let left = total
  for (const word of rarestFirst) {
    if (left >= total * LEAST_COVERED) addAll(word, scratch, touched)
    else for (const doc of touched) add(scratch.covered, doc, word.weight * bestOf(word, doc))
    left -= word.weight
  }
  const found: Found[] = []
  for (const doc of touched) {
    const coverage = (scratch.covered[doc] ?? 0) / total
    scratch.covered[doc] = 0
    if (coverage >= LEAST_COVERED) found.push({ doc, coverage })
  }
  return found
}

/** All zero between searches. */
interface Scratch {
  readonly covered: Float64Array
  readonly best: Float64Array
}

let kept: Scratch = { covered: new Float64Array(0), best: new Float64Array(0) }

/** Kept from search to search: clearing what was touched is cheaper than making it anew. */
const scratchFor = (size: number): Scratch => {
  if (kept.covered.length < size) kept = { covered: new Float64Array(size), best: new Float64Array(size) }
  return kept
}

const add = (sums: Float64Array, doc: number, amount: number): void => {
  sums[doc] = (sums[doc] ?? 0) + amount
}

const addAll = ({ answers, weight }: Asked, { covered, best }: Scratch, touched: number[]): void => {
  const here: number[] = []
  for (const { postings, strength } of answers) {
    const { docs, strengths } = postings
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] ?? 0
      const known = best[doc] ?? 0
      if (known === 0) here.push(doc)
      best[doc] = Math.max(known, strength * (strengths[at] ?? 0))
    }
  }
  for (const doc of here) {
    if (covered[doc] === 0) touched.push(doc)
    add(covered, doc, weight * (best[doc] ?? 0))
    best[doc] = 0
  }
}

const bestOf = ({ answers }: Asked, doc: number): number =>
  answers.reduce((best, { postings, strength }) => Math.max(best, strength * strengthOf(postings, doc)), 0)
