import { Button } from '@mantine/core'
import type { TargetState } from '@rapport/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Outputs } from '../../api/index.ts'
import { FailureNotice, Section } from '../../ui/index.ts'
import classes from './focus.module.css'

type Focused = Outputs['target']['focus']['targets'][number]
type Decision = Outputs['target']['focus']['decisions'][number]

interface FocusProps {
  readonly objectiveId: string
  readonly onMove: (target: Decision, state: TargetState, suggestion: string | null) => void
}

/** What is asked for the focus of one objective. */
export const focusOf = (objectiveId: string) =>
  api.target.focus.queryOptions({ input: { objective: objectiveId } })

/** The targets to move this week, by whom, and those to decide on. */
export const Focus = ({ objectiveId, onMove }: FocusProps) => {
  const focus = useQuery(focusOf(objectiveId))
  if (focus.error !== null) {
    return <FailureNotice error={focus.error} onRetry={() => void focus.refetch()} />
  }
  if (focus.data === undefined || focus.data.targets.length + focus.data.decisions.length === 0) return null
  const { targets, decisions, text } = focus.data
  return (
    <Section title="This week">
      <p className={classes.text}>{text}</p>
      {targets.length > 0 && (
        <ol className={classes.cards}>
          {targets.map((target) => (
            <FocusCard key={target.targetId} target={target} />
          ))}
        </ol>
      )}
      {decisions.length > 0 && (
        <ul className={classes.decisions} aria-label="To decide">
          {decisions.map((decision) => (
            <li key={decision.targetId} className={classes.decision}>
              <p className={classes.words}>
                <Link to="/targets/$targetId" params={{ targetId: decision.targetId }}>
                  <bdi dir="auto">{decision.organization}</bdi>
                </Link>{' '}
                {decision.text}
              </p>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => onMove(decision, 'disqualified', decision.because)}
                aria-label={`Take ${decision.organization} off the list`}
              >
                Off the list
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const FocusCard = ({ target }: { readonly target: Focused }) => {
  const { targetId, organization, text, minutes, person, reasons } = target
  return (
    <li className={classes.card}>
      <h3 className={classes.name}>
        <Link to="/targets/$targetId" params={{ targetId }}>
          <bdi dir="auto">{organization}</bdi>
        </Link>
      </h3>
      <p className={classes.step}>{text}</p>
      <p className={classes.by}>
        {person === null ? (
          'On your own'
        ) : person.personId === null ? (
          <bdi dir="auto">{person.name}</bdi>
        ) : (
          <Link to="/people/$personId" params={{ personId: person.personId }}>
            <bdi dir="auto">{person.name}</bdi>
          </Link>
        )}
        {` · about ${minutes} min`}
      </p>
      <details className={classes.why}>
        <summary>Why this one</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={reason.kind}>{reason.text}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}
