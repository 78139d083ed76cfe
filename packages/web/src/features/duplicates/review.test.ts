import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventPair } from './invent-pair.ts'
import { keyOf } from './pair.ts'
import { currentPair, openPairs, type Review, type Step, startReview, stepOn, tally } from './review.ts'

const pairs = [inventPair('a', 'b'), inventPair('c', 'd'), inventPair('e', 'f')]
const walk = (review: Review, ...steps: readonly Step[]) => steps.reduce(stepOn, review)
const decide = (key: string, verdict: 'same' | 'two' = 'same'): Step => ({ does: 'decide', key, verdict })
const shown = (review: Review) => {
  const pair = currentPair(review)
  return pair === undefined ? 'the end' : keyOf(pair)
}

describe('a round of questions', () => {
  it('shows the next pair as soon as one is decided, and ends in an account', () => {
    let review = startReview(pairs)
    expect(shown(review)).toBe('a b')
    review = walk(review, decide('a b'))
    expect(shown(review)).toBe('c d')
    review = walk(review, decide('c d', 'two'), decide('e f'))
    expect(shown(review)).toBe('the end')
    expect(tally(review)).toEqual({ decided: 3, merged: 2, apart: 1 })
  })

  it('keeps what is put off, and goes back to it', () => {
    const review = walk(startReview(pairs), { does: 'later' }, { does: 'later' })
    expect(shown(review)).toBe('e f')
    expect(shown(walk(review, { does: 'back' }))).toBe('c d')
    const ended = walk(review, { does: 'later' })
    expect(shown(ended)).toBe('the end')
    expect(openPairs(ended)).toHaveLength(3)
    expect(shown(walk(ended, { does: 'back' }))).toBe('e f')
    expect(shown(walk(ended, { does: 'from-the-start' }))).toBe('a b')
  })

  it('asks again when an answer is taken back, and remembers that it does', () => {
    const review = walk(startReview(pairs), decide('a b'), { does: 'take-back', key: 'a b' })
    expect(shown(review)).toBe('a b')
    expect(review.reopened.has('a b')).toBe(true)
    expect(tally(review).decided).toBe(0)
  })

  it('does not ask twice what follows from an answer', () => {
    const triangle = [inventPair('a', 'b'), inventPair('a', 'c'), inventPair('b', 'c')]
    const merged = walk(startReview(triangle), decide('a b'))
    expect(openPairs(merged).map(keyOf)).toEqual(['a c'])
    expect(openPairs(walk(merged, decide('a c', 'two')))).toEqual([])
    expect(openPairs(walk(startReview(triangle), decide('a b', 'two'))).map(keyOf)).toEqual(['a c', 'b c'])
  })

  it('asks everything again once every answer is taken back, whatever was said in between', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const questions = fc
      .uniqueArray(
        fc.tuple(person, person).filter(([one, other]) => one !== other),
        { selector: ([one, other]) => keyOf(inventPair(one, other)), minLength: 1 },
      )
      .map((all) => all.map(([one, other]) => inventPair(one, other)))
    const answers = fc.array(fc.constantFrom('same', 'two', 'later', 'back', 'undo'), { maxLength: 30 })
    fc.assert(
      fc.property(questions, answers, (all, said) => {
        let review = startReview(all)
        for (const each of said) {
          const pair = currentPair(review)
          const last = review.decisions.at(-1)
          if (each === 'later' || each === 'back') review = stepOn(review, { does: each })
          else if (each === 'undo' && last !== undefined) {
            review = stepOn(review, { does: 'take-back', key: keyOf(last.pair) })
            expect(shown(review)).toBe(keyOf(last.pair))
          } else if (each !== 'undo' && pair !== undefined) review = stepOn(review, decide(keyOf(pair), each))
          expect(openPairs(review).length + review.decisions.length).toBeLessThanOrEqual(all.length)
        }
        for (const { pair } of review.decisions) {
          review = stepOn(review, { does: 'take-back', key: keyOf(pair) })
        }
        expect(openPairs(review)).toEqual(all)
      }),
    )
  })
})
