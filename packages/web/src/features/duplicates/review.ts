import { keyOf, type Pair, unordered } from './pair.ts'

export interface Decision {
  readonly pair: Pair
  readonly verdict: 'same' | 'two'
}

/** A walk through the questions. What is put off stays open behind the place where one stands. */
export interface Review {
  readonly pairs: readonly Pair[]
  /** In the order in which they were made. */
  readonly decisions: readonly Decision[]
  /** Questions before this place in `pairs` have been looked at. */
  readonly at: number
  /** Questions whose answer was taken back. */
  readonly reopened: ReadonlySet<string>
}

export type Step =
  | { readonly does: 'decide'; readonly key: string; readonly verdict: Decision['verdict'] }
  | { readonly does: 'later' | 'back' | 'from-the-start' }
  | { readonly does: 'take-back'; readonly key: string }

export const startReview = (pairs: readonly Pair[]): Review => ({
  pairs,
  decisions: [],
  at: 0,
  reopened: new Set(),
})

/**
 * The questions not answered yet, in order. An answer settles every question that follows from it: once A and B are one,
 * A–C and B–C are one question, and what was said of A and C holds for B and C. Quadratic in decisions at worst.
 */
export const openPairs = ({ pairs, decisions }: Pick<Review, 'pairs' | 'decisions'>): readonly Pair[] => {
  const rootOf = peopleAfter(decisions)
  const settled = new Set(
    decisions
      .filter(({ verdict }) => verdict === 'two')
      .map(({ pair: { people } }) => unordered(rootOf(people[0].personId), rootOf(people[1].personId))),
  )
  return pairs.filter(({ people }) => {
    const [one, other] = [rootOf(people[0].personId), rootOf(people[1].personId)]
    const question = unordered(one, other)
    if (one === other || settled.has(question)) return false
    settled.add(question)
    return true
  })
}

/** As whom each person is shown once the decisions are made. */
const peopleAfter = (decisions: readonly Decision[]): ((personId: string) => string) => {
  const joined = new Map<string, string>()
  const rootOf = (personId: string): string => {
    let root = personId
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next
    return root
  }
  for (const { pair, verdict } of decisions) {
    const [kept, absorbed] = [rootOf(pair.people[0].personId), rootOf(pair.people[1].personId)]
    if (verdict === 'same' && kept !== absorbed) joined.set(absorbed, kept)
  }
  return rootOf
}

/** The question one stands before; undefined at the end of the round. */
export const currentPair = (review: Review): Pair | undefined =>
  openPairs(review).find((pair) => review.pairs.indexOf(pair) >= review.at)

/** The round one step further. */
export const stepOn = (review: Review, step: Step): Review => {
  const placeOf = (key: string) => review.pairs.findIndex((pair) => keyOf(pair) === key)
  switch (step.does) {
    case 'decide': {
      const at = placeOf(step.key)
      const pair = review.pairs[at]
      if (pair === undefined) return review
      const others = review.decisions.filter((decision) => keyOf(decision.pair) !== step.key)
      return { ...review, at, decisions: [...others, { pair, verdict: step.verdict }] }
    }
    case 'later': {
      const current = currentPair(review)
      return current === undefined ? review : { ...review, at: review.pairs.indexOf(current) + 1 }
    }
    case 'back': {
      const current = currentPair(review)
      const place = current === undefined ? review.pairs.length : review.pairs.indexOf(current)
      const before = openPairs(review).findLast((pair) => review.pairs.indexOf(pair) < place)
      return before === undefined ? review : { ...review, at: review.pairs.indexOf(before) }
    }
    case 'from-the-start':
      return { ...review, at: 0 }
    case 'take-back':
      return {
        ...review,
        at: Math.max(0, placeOf(step.key)),
        decisions: review.decisions.filter((decision) => keyOf(decision.pair) !== step.key),
        reopened: new Set([...review.reopened, step.key]),
      }
  }
}

/** What became of the round so far. */
export const tally = ({ decisions }: Pick<Review, 'decisions'>) => {
  const merged = decisions.filter(({ verdict }) => verdict === 'same').length
  return { decided: decisions.length, merged, apart: decisions.length - merged }
}
