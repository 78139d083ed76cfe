/** How much of a small mark is filled: five steps are as fine as a judgement gets. */
export type Fill = 1 | 2 | 3 | 4 | 5

export interface ReadingWords {
  readonly words: string
  readonly fill: Fill
}

type Steps = readonly (readonly [from: number, words: string, fill: Fill])[]

/** From which score on, of 100, it is said so; the last begins at 0. */
const LIKELY: Steps = [
  [75, 'Very likely to answer', 5],
  [55, 'Likely to answer', 4],
  [40, 'May well answer', 3],
  [20, 'May answer', 2],
  [0, 'May stay silent', 1],
]
const WORTH: Steps = [
  [75, 'Well worth reviving', 5],
  [60, 'Worth reviving', 4],
  [45, 'Worth a thought', 3],
  [30, 'Nice to revive', 2],
  [0, 'For its own sake', 1],
]

const say = (steps: Steps, score: number): ReadingWords => {
  const [, words, fill] = steps.find(([from]) => score >= from) ?? [0, '', 1 as const]
  return { words, fill }
}

/** How likely an answer is, in words. */
export const likelyInWords = (score: number): ReadingWords => say(LIKELY, score)

/** What it would be worth, in words. */
export const worthInWords = (score: number): ReadingWords => say(WORTH, score)
