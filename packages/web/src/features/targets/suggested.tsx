import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import classes from './suggested.module.css'

type Suggestions = Outputs['target']['suggest']
type Suggestion = Suggestions['suggestions'][number]

/** As many as one weighs at a glance; the others come one by one as these go onto the board. */
const AT_ONCE = 4

interface SuggestedProps {
  readonly objectiveId: string
  /** Nothing is on the board yet, so what could be there is worth seeing at once. */
  readonly isFirst: boolean
  readonly onPick: (organization: string) => void
}

/** What is asked for the suggestions of one objective. */
export const suggestedFor = (objectiveId: string) =>
  api.target.suggest.queryOptions({ input: { objective: objectiveId, limit: AT_ONCE } })

/** Organizations that fit the objective, each with what speaks for it. */
export const Suggested = ({ objectiveId, isFirst, onPick }: SuggestedProps) => {
  const [isOpen, setOpen] = useState(isFirst)
  const found = useQuery(suggestedFor(objectiveId))
  if (found.error !== null) {
    return <FailureNotice error={found.error} onRetry={() => void found.refetch()} />
  }
  if (found.data === undefined) return null
  const { suggestions, total, notice } = found.data
  if (notice !== null) return isFirst ? <Missing notice={notice} objectiveId={objectiveId} /> : null
  return (
    <details
      className={classes.suggested}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{`${counted(total, 'organization', 'organizations')} on record ${total === 1 ? 'fits' : 'fit'} this objective`}</summary>
      <ul className={classes.list}>
        {suggestions.map((each) => (
          <Fitting key={each.organization} suggestion={each} onPick={onPick} />
        ))}
      </ul>
    </details>
  )
}

const Fitting = ({
  suggestion: { organization, industry, reasons },
  onPick,
}: {
  readonly suggestion: Suggestion
  readonly onPick: (organization: string) => void
}) => (
  <li className={classes.one}>
    <div className={classes.words}>
      <h3 className={classes.name}>
        <bdi dir="auto">{organization}</bdi>
        {industry !== null && <span className={classes.industry}>{industry}</span>}
      </h3>
      <ul className={classes.reasons}>
        {reasons.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
    <Button
      variant="default"
      size="compact-md"
      onClick={() => onPick(organization)}
      aria-label={`Put ${organization} on the board`}
    >
      Add it
    </Button>
  </li>
)

/** What stands in the way of suggestions, and where to mend it. */
const Missing = ({
  notice: { code, text },
  objectiveId,
}: {
  readonly notice: NonNullable<Suggestions['notice']>
  readonly objectiveId: string
}) => (
  <p className={classes.missing}>
    {text}{' '}
    {code === 'no-people' ? (
      <Link to="/imports">Bring your people in</Link>
    ) : (
      code !== 'nothing-fits' && (
        <Link to="/purpose/objectives/$objectiveId" params={{ objectiveId }}>
          {code === 'closed' ? 'Take it up again' : 'Say who is needed'}
        </Link>
      )
    )}
  </p>
)
