import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { LinkButton } from '../../ui/index.ts'
import { count, counted } from '../../words/minutes.ts'
import classes from './account.module.css'
import { keyOf, type Pair } from './pair.ts'
import { type Review, tally } from './review.ts'

interface AccountProps {
  readonly review: Review
  /** Questions put off. */
  readonly left: number
  /** Questions that this round did not hold. */
  readonly beyond: number
  readonly onTakeBack: (pair: Pair) => void
  readonly onAgain: () => void
  readonly onNext: () => void
}

/** What came of the round, each answer with its way back. */
export const Account = ({ review, left, beyond, onTakeBack, onAgain, onNext }: AccountProps) => {
  const { decided, merged, apart } = tally(review)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className={classes.account} aria-labelledby="account">
      <h2 id="account" ref={heading} tabIndex={-1} className={classes.title}>
        {decided === 0
          ? 'Nothing decided'
          : `${count(decided)} decided: ${count(merged)} merged, ${count(apart)} kept apart`}
      </h2>
      <p className={classes.words}>
        {left > 0
          ? `${counted(left, 'pair waits', 'pairs wait')} for later. They will be asked again whenever you like.`
          : 'Every answer is remembered, and every one can be taken back.'}
      </p>
      <div className={classes.actions}>
        {left > 0 && <Button onClick={onAgain}>Go through those left</Button>}
        {beyond > 0 && <Button onClick={onNext}>Show the next ones</Button>}
        <LinkButton to="/people" variant="default">
          Go to people
        </LinkButton>
      </div>
      {decided > 0 && (
        <ul className={classes.list}>
          {review.decisions.toReversed().map(({ pair, verdict }) => (
            <li key={keyOf(pair)} className={classes.line}>
              <span className={classes.names}>
                <bdi dir="auto">{pair.people[0].name}</bdi> and <bdi dir="auto">{pair.people[1].name}</bdi>
              </span>
              <span className={classes.verdict}>{verdict === 'same' ? 'merged' : 'kept apart'}</span>
              <Button variant="subtle" size="compact-sm" onClick={() => onTakeBack(pair)}>
                Undo
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
