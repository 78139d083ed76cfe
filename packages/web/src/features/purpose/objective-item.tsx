import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Need, type Objective } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import {
  FocusToggle,
  isOver,
  LetterMarks,
  ObjectiveForm,
  ObjectiveMenu,
  PaceBar,
} from '../../ui/objective/index.ts'
import { asInput, NeedForm } from '../../ui/purpose/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import classes from './objective-item.module.css'

/** One objective: the outcome, by when, how far it is, whether it is in focus, and who it needs. */
export const ObjectiveItem = ({
  objective,
  today,
}: {
  readonly objective: Objective
  readonly today: string
}) => {
  const [mode, setMode] = useState<'reading' | 'editing' | 'needing'>('reading')
  const read = () => setMode('reading')
  if (mode === 'editing') {
    return (
      <li>
        <ObjectiveForm networkId={objective.networkId} objective={objective} today={today} onClose={read} />
      </li>
    )
  }
  const { objectiveId, statement } = objective
  const isOpen = objective.closedAs === null
  return (
    <li
      className={classes.item}
      data-focused={objective.isFocused || undefined}
      data-closed={!isOpen || undefined}
    >
      <div className={classes.head}>
        <h3 className={classes.statement} dir="auto">
          <Link to="/purpose/objectives/$objectiveId" params={{ objectiveId }}>
            {statement}
          </Link>
        </h3>
        <div className={classes.tools}>
          {isOpen && <FocusToggle objective={objective} today={today} />}
          <ObjectiveMenu objective={objective} onEdit={() => setMode('editing')} />
        </div>
      </div>
      <p className={classes.due}>
        <span>{dueWords(objective, today)}</span>
        <LetterMarks smart={objective.smart} />
      </p>
      {isOpen && objective.amount !== null && (
        <div className={classes.progress}>
          <PaceBar objective={objective} />
        </div>
      )}
      {isOpen && (
        <div className={classes.needs}>
          <span className={classes.label}>
            {objective.needs.length > 0 ? 'It takes' : 'Whom does it take?'}
          </span>
          {objective.needs.map((need) => (
            <NeedChip key={need.needId} need={need} />
          ))}
          {mode === 'reading' && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => setMode('needing')}
              aria-label={`Say who it takes: ${statement.slice(0, 60)}`}
            >
              {objective.needs.length > 0 ? 'Somebody else' : 'Say who'}
            </Button>
          )}
        </div>
      )}
      {mode === 'needing' && <NeedForm objectiveId={objectiveId} onClose={read} />}
    </li>
  )
}

const dueWords = ({ closedAs, closedOn, due }: Objective, today: string): string => {
  if (closedAs !== null && closedOn !== null) {
    return `${closedAs === 'reached' ? 'Reached' : 'Let go'} on ${longDate(closedOn)}`
  }
  return `${isOver(due, today) ? 'Was due' : 'By'} ${longDate(due)}, ${timeAgo(due, today)}`
}

const NeedChip = ({ need }: { readonly need: Need }) => {
  const add = useMutation(api.need.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.need.remove.mutationOptions({ onError: notifyFailure }))
  const again = { objective: need.objectiveId, ...asInput(need) }
  return (
    <span className={classes.need}>
      <span dir="auto">{need.text}</span>
      <button
        type="button"
        className={classes.drop}
        aria-label={`Remove: ${need.text}`}
        onClick={() =>
          remove.mutate(
            { needId: need.needId },
            { onSuccess: () => notifyDone(`Removed: ${need.text}.`, () => add.mutate(again)) },
          )
        }
      >
        <IconX size={14} aria-hidden />
      </button>
    </span>
  )
}
