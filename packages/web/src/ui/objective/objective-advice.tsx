import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { LETTERS, OBJECTIVE_KIND_MEANINGS, OBJECTIVE_KIND_WORDS } from '../../words/smart.ts'
import classes from './objective-advice.module.css'
import type { ObjectiveCheck } from './use-objective-check.ts'

interface ObjectiveAdviceProps {
  readonly check: ObjectiveCheck | null
  readonly statement: string
  readonly onTake: (statement: string) => void
  /** Leads back to one's own words; null while they stand. */
  readonly onTakeBack: (() => void) | null
}

/** What the statement is in plain words, and wordings one may take. Nothing here stands in the way of saving. */
export const ObjectiveAdvice = ({ check, statement, onTake, onTakeBack }: ObjectiveAdviceProps) => {
  if (check === null) return null
  const told = new Set(LETTERS.map(({ name }) => check[name].why))
  // What a letter tells stands beside it, and two dates are settled where the date is.
  const rest = check.advice.filter(({ kind, text }) => kind !== 'two-dates' && !told.has(text))
  const isNew = (wording: string | null): wording is string =>
    wording !== null && wording !== statement.trim()
  return (
    <div className={classes.advice}>
      <p>
        <strong className={classes.kind} data-kind={check.kind}>
          {OBJECTIVE_KIND_WORDS[check.kind]}
          {check.selfServing && ', mostly for yourself'}.
        </strong>{' '}
        {rest[0]?.text ?? OBJECTIVE_KIND_MEANINGS[check.kind]}
      </p>
      {rest.slice(1).map((advice) => (
        <p key={`${advice.kind} ${advice.text}`}>{advice.text}</p>
      ))}
      {isNew(check.alternative) && (
        <Wording
          title="The longer view"
          text={check.alternative}
          take="Take the longer view"
          onTake={onTake}
        />
      )}
      {isNew(check.rewrite) && check.rewrite !== check.alternative && (
        <Wording title="It could say" text={check.rewrite} take="Take this wording" onTake={onTake} />
      )}
      {onTakeBack !== null && (
        <Button
          className={classes.back}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={onTakeBack}
        >
          Back to my own words
        </Button>
      )}
    </div>
  )
}

interface WordingProps {
  readonly title: string
  readonly text: string
  readonly take: ReactNode
  readonly onTake: (statement: string) => void
}

const Wording = ({ title, text, take, onTake }: WordingProps) => (
  <figure className={classes.wording}>
    <figcaption className={classes.title}>{title}</figcaption>
    <blockquote className={classes.text} dir="auto">
      {text}
    </blockquote>
    <Button variant="light" size="compact-sm" onClick={() => onTake(text)}>
      {take}
    </Button>
  </figure>
)
