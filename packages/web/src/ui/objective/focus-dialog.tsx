import { Button, Modal } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import type { Objective } from '../../api/index.ts'
import { shortDate, timeAgo } from '../../words/dates.ts'
import { Kbd } from '../kbd.tsx'
import classes from './focus-dialog.module.css'
import { PaceBar } from './pace-bar.tsx'

interface FocusDialogProps {
  /** The one that asks for room. */
  readonly statement: string
  readonly focused: readonly Objective[]
  readonly today: string
  readonly onChoose: (objectiveId: string) => void
  readonly onClose: () => void
}

/** Enough of a statement to know it by, in characters. */
const IN_SHORT = 90

const inShort = (statement: string): string =>
  statement.length <= IN_SHORT ? statement : `${statement.slice(0, IN_SHORT).trimEnd()}…`

/** Asks which of the three steps back. Their numbers choose, Escape leaves all as it is. */
export const FocusDialog = ({ statement, focused, today, onChoose, onClose }: FocusDialogProps) => {
  const list = useRef<HTMLOListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = focused[Number(event.key) - 1]
    if (chosen !== undefined) {
      event.preventDefault()
      onChoose(chosen.objectiveId)
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const choices = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const at = choices.indexOf(document.activeElement as HTMLElement)
    choices[Math.min(choices.length - 1, Math.max(0, at + step))]?.focus()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title="Which one steps back?"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      onKeyDown={onKeyDown}
    >
      <p className={classes.lead}>
        Three at most are in focus, so that each gets its share of the week. One makes room for{' '}
        <q className={classes.asking} dir="auto">
          {inShort(statement)}
        </q>
        ; nothing of it is lost.
      </p>
      <ol className={classes.choices} ref={list}>
        {focused.map((objective, at) => (
          <li key={objective.objectiveId}>
            <button
              type="button"
              className={classes.choice}
              onClick={() => onChoose(objective.objectiveId)}
              data-autofocus={at === 0 || undefined}
            >
              <span className={classes.key}>
                <Kbd>{String(at + 1)}</Kbd>
              </span>
              <span className={classes.words}>
                <span className={classes.statement} dir="auto">
                  {objective.statement}
                </span>
                <span className={classes.standing}>
                  By {shortDate(objective.due)}, {timeAgo(objective.due, today)}
                  {objective.amount !== null && ` · ${objective.done} of ${objective.amount}`}
                </span>
                <PaceBar objective={objective} isBare />
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          Leave all three
        </Button>
      </div>
    </Modal>
  )
}
