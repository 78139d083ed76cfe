import { Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowLeft, IconClock, IconUser, IconUsers } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { Kbd, useKeys } from '../../ui/index.ts'
import { evidenceSides } from './evidence-sides.ts'
import { likelihoodWords, outOfTen } from './likelihood.ts'
import { OverlapMark } from './overlap-mark.tsx'
import { CHOICE_FIELDS, type ChoiceField, type Pair } from './pair.ts'
import classes from './question-card.module.css'
import { Reasons } from './reasons.tsx'
import { SideBySide } from './side-by-side.tsx'
import { toggleChoice } from './toggle-choice.ts'

interface QuestionCardProps {
  readonly pair: Pair
  /** The answer was taken back: it stands until another is given. */
  readonly isReopened: boolean
  readonly onOne: (takeFromOther: readonly ChoiceField[]) => void
  readonly onTwo: () => void
  readonly onLater: () => void
  readonly onBack: () => void
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null
}

const isOnControl = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLElement && event.target.closest('a, button, summary') !== null

/** One question: are these two one person? Answered by a key, a click or a thumb. */
export const QuestionCard = ({
  pair,
  isReopened,
  onOne,
  onTwo,
  onLater,
  onBack,
  onUndo,
}: QuestionCardProps) => {
  const [taken, setTaken] = useState<ReadonlySet<ChoiceField>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  const [one, other] = pair.people
  const { for: pro, against } = evidenceSides(pair.evidence)
  const flip = (field: ChoiceField) => setTaken((before) => toggleChoice(before, field, pair.people))

  // A screen reader must hear the next question, and a key pressed again must not press the last button again.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  useKeys({
    ...Object.fromEntries(CHOICE_FIELDS.map((field, index) => [String(index + 1), () => flip(field)])),
    m: () => onOne([...taken]),
    enter: (event) => {
      if (!isOnControl(event)) onOne([...taken])
    },
    d: onTwo,
    s: onLater,
    j: onLater,
  })

  return (
    <article className={classes.card} aria-labelledby="question">
      <header className={classes.head}>
        <OverlapMark share={pair.score} />
        <div>
          <h2 id="question" ref={heading} tabIndex={-1} className={classes.question}>
            {likelihoodWords(pair.score)}
            <span className={classes.who}>
              : <bdi>{one.name}</bdi> and <bdi>{other.name}</bdi>
            </span>
          </h2>
          <p className={classes.quiet}>
            {isReopened
              ? 'Asked again. Until you decide, they stay two people.'
              : `Inferred: ${outOfTen(pair.score)}.`}
          </p>
        </div>
      </header>
      <SideBySide
        pair={pair}
        taken={taken}
        onChoose={(field, isOther) => taken.has(field) !== isOther && flip(field)}
      />
      <div className={classes.reasons}>
        <Reasons title="For one person" reasons={pro} tone="for" none="Nothing that weighs." />
        <Reasons title="For two people" reasons={against} tone="against" none="Nothing speaks against it." />
      </div>
      <div className={classes.answers}>
        <Button
          size="md"
          className={classes.answer ?? ''}
          leftSection={<IconUser size={18} aria-hidden />}
          rightSection={<AnswerKey name="m" />}
          onClick={() => onOne([...taken])}
        >
          The same person
        </Button>
        <Button
          size="md"
          className={classes.answer ?? ''}
          variant="default"
          leftSection={<IconUsers size={18} aria-hidden />}
          rightSection={<AnswerKey name="d" />}
          onClick={onTwo}
        >
          Two people
        </Button>
        <span className={classes.moves}>
          <Button
            variant="subtle"
            leftSection={<IconClock size={17} aria-hidden />}
            rightSection={<AnswerKey name="s" />}
            onClick={onLater}
          >
            Later
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            rightSection={<AnswerKey name="k" />}
            onClick={onBack}
          >
            Back
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconArrowBackUp size={17} aria-hidden />}
            rightSection={<AnswerKey name="u" />}
            disabled={onUndo === null}
            onClick={() => onUndo?.()}
          >
            Undo
          </Button>
        </span>
      </div>
    </article>
  )
}

const AnswerKey = ({ name }: { readonly name: string }) => (
  <span className={classes.key} aria-hidden>
    <Kbd>{name}</Kbd>
  </span>
)
