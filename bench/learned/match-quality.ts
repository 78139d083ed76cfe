import { createAnswers } from '../../packages/domain/src/learned/answers.ts'
import { offersOf, peopleOf, readCases, wordsOf } from './match-cases.ts'

/** For a need, ids of what is proposed, best first. */
type Matcher = (need: string) => readonly string[]

interface MatchQuality {
  readonly matcher: string
  readonly half: string
  readonly needs: number
  /** Needs for which anything was proposed. */
  readonly proposed: number
  /** Share of those whose first proposal is right. */
  readonly precisionAt1: number
  /** Share of the fitting offers and positions that are among the first three proposed. */
  readonly recall: number
}

/** What a person sees of the proposals for one need. */
const SHOWN = 3
/** What nobody looked at while the rules were written must stay at least this good. */
const LEAST = { precisionAt1: 0.9, recall: 0.7 }
const MATCHER = 'needs and offers'

const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  )

/** The most words in common, of three letters and more. */
const wordOverlap = (texts: readonly { readonly id: string; readonly words: string }[]): Matcher => {
  const sets = texts.map(({ id, words }) => ({ id, words: wordSet(words) }))
  return (need) => {
    const asked = wordSet(need)
    return sets
      .map(({ id, words }) => ({ id, shared: words.intersection(asked).size }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
  }
}

/** Measures the matcher and plain word overlap on the labelled needs beside this file. */
export const measureMatches = (): readonly MatchQuality[] => {
  const cases = readCases()
  const answersTo = createAnswers(peopleOf(cases), offersOf(cases), () => 1)
  const matchers: readonly (readonly [string, Matcher])[] = [
    [MATCHER, (need) => answersTo(need).map(({ personId }) => personId ?? '')],
    ['word overlap', wordOverlap(cases.offers.map((offer) => ({ id: offer.id, words: wordsOf(offer) })))],
  ]
  return (['seen', 'unseen'] as const).flatMap((half) => {
    const needs = cases.needs.filter((need) => need.half === half)
    const fitting = needs.reduce((sum, { fits }) => sum + fits.length, 0)
    return matchers.map(([matcher, match]) => {
      const proposals = needs.map(({ text, fits }) => ({ fits, ids: match(text).slice(0, SHOWN) }))
      const proposed = proposals.filter(({ ids }) => ids.length > 0)
      const right = proposed.filter(({ fits, ids }) => fits.includes(ids[0] ?? ''))
      const found = proposals.reduce(
        (sum, { fits, ids }) => sum + fits.filter((id) => ids.includes(id)).length,
        0,
      )
      return {
        matcher,
        half,
        needs: needs.length,
        proposed: proposed.length,
        precisionAt1: right.length / Math.max(1, proposed.length),
        recall: found / fitting,
      }
    })
  })
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

if (import.meta.main) {
  const measured = measureMatches()
  console.log('What answers 40 needs, among 60 offers and positions')
  console.table(
    measured.map((row) => ({ ...row, precisionAt1: percent(row.precisionAt1), recall: percent(row.recall) })),
  )
  const unseen = measured.find(({ matcher, half }) => matcher === MATCHER && half === 'unseen')
  if (unseen === undefined || unseen.precisionAt1 < LEAST.precisionAt1 || unseen.recall < LEAST.recall) {
    process.exitCode = 1
  }
}
