import type { ReactNode } from 'react'
import { useKeys } from '../../ui/index.ts'
import { count } from '../../words/minutes.ts'
import { Account } from './account.tsx'
import { keyOf, type Pair } from './pair.ts'
import { QuestionCard } from './question-card.tsx'
import { currentPair, openPairs, tally } from './review.ts'
import classes from './round.module.css'
import { useReview } from './use-review.ts'

interface RoundProps {
  readonly pairs: readonly Pair[]
  /** Questions on the server that this round does not hold. */
  readonly beyond: number
  readonly onNext: () => void
}

/** One question after the other, to the account at the end. */
export const Round = ({ pairs, beyond, onNext }: RoundProps) => {
  const { review, sayOne, sayTwo, takeBack, later, back, fromTheStart } = useReview(pairs)
  const open = openPairs(review)
  const current = currentPair(review)
  const last = review.decisions.at(-1)
  const undo = last === undefined ? null : () => takeBack(last.pair)
  useKeys({ u: () => undo?.(), k: back })
  if (current === undefined) {
    return (
      <Account
        review={review}
        left={open.length}
        beyond={beyond}
        onTakeBack={takeBack}
        onAgain={fromTheStart}
        onNext={onNext}
      />
    )
  }
  const key = keyOf(current)
  return (
    <>
      <Progress open={open.length + beyond} {...tally(review)} />
      <QuestionCard
        key={key}
        pair={current}
        isReopened={review.reopened.has(key)}
        onOne={(takeFromOther) => sayOne(current, takeFromOther)}
        onTwo={() => sayTwo(current)}
        onLater={later}
        onBack={back}
        onUndo={undo}
      />
    </>
  )
}

interface ProgressProps {
  readonly open: number
  readonly merged: number
  readonly apart: number
}

const Progress = ({ open, merged, apart }: ProgressProps): ReactNode => (
  <p className={classes.progress} role="status">
    {count(open)} to decide
    {merged > 0 && <span> · {count(merged)} merged</span>}
    {apart > 0 && <span> · {count(apart)} kept apart</span>}
  </p>
)
