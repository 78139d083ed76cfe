import { Button } from '@mantine/core'
import { percentInWords } from '@rapport/domain'
import { Link } from '@tanstack/react-router'
import { Foreign } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './step-list.module.css'
import type { Trace, TraceNode } from './trace-picture.ts'
import { STEP_ICONS } from './trace-words.ts'
import { type Part, useCause } from './use-cause.ts'

interface StepListProps {
  readonly trace: Trace
  readonly selected: string | null
}

/** The picture in words: every step with its date and credit, and the user's word on whether it had a part. */
export const StepList = ({ trace, selected }: StepListProps) => {
  const say = useCause(trace.outcome.outcomeId)
  return (
    <ol className={classes.steps}>
      {trace.nodes
        .filter(({ kind }) => kind !== 'outcome')
        .map((node) => (
          <Step
            key={node.id}
            node={node}
            isSelected={node.id === selected}
            onSay={(part) => say(node.causes, part)}
          />
        ))}
    </ol>
  )
}

interface StepProps {
  readonly node: TraceNode
  readonly isSelected: boolean
  readonly onSay: (part: Part) => void
}

const Step = ({ node, isSelected, onSay }: StepProps) => {
  const Icon = STEP_ICONS[node.kind]
  return (
    <li className={classes.step} id={`step-${node.id}`} tabIndex={-1} data-selected={isSelected}>
      <span className={classes.mark}>
        <Icon size={18} aria-hidden />
      </span>
      <div className={classes.words}>
        <span className={classes.text} dir="auto">
          {node.text}
        </span>
        <span className={classes.facts}>
          <span>
            {shortDate(node.on)}
            {node.until !== node.on && ` to ${shortDate(node.until)}`}
          </span>
          {node.people.map(({ personId, person }) =>
            person === null ? null : (
              <Link key={personId} to="/people/$personId" params={{ personId }}>
                <Foreign>{person}</Foreign>
              </Link>
            ),
          )}
          {node.isConfirmed && <span>you said it had a part</span>}
        </span>
      </div>
      <span className={classes.credit} title="Its part in what came of it">
        {percentInWords(node.credit)}
      </span>
      <div className={classes.actions}>
        {node.causes.length > 0 && (
          <>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={
                node.isConfirmed ? `Leave it to the trace: ${node.text}` : `It had a part: ${node.text}`
              }
              onClick={() => onSay(node.isConfirmed ? 'unsaid' : 'had')}
            >
              {node.isConfirmed ? 'Leave it open' : 'It had a part'}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`It had no part: ${node.text}`}
              onClick={() => onSay('none')}
            >
              No part
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
