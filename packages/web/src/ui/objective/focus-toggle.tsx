import { IconTargetArrow } from '@tabler/icons-react'
import type { Objective } from '../../api/index.ts'
import { FocusDialog } from './focus-dialog.tsx'
import classes from './focus-toggle.module.css'
import { useFocus } from './use-focus.ts'

/** Whether the week serves this objective first. Pressed for a fourth, it asks which of the three steps back. */
export const FocusToggle = ({
  objective,
  today,
}: {
  readonly objective: Objective
  readonly today: string
}) => {
  const focus = useFocus(objective)
  return (
    <>
      <button
        type="button"
        className={classes.toggle}
        aria-pressed={objective.isFocused}
        title={objective.isFocused ? 'The week serves this first' : 'Served when there is time to spare'}
        onClick={focus.toggle}
      >
        <IconTargetArrow size={16} stroke={1.8} aria-hidden />
        In focus
      </button>
      {focus.isAsking && (
        <FocusDialog
          statement={objective.statement}
          focused={focus.others}
          today={today}
          onChoose={focus.focusInstead}
          onClose={focus.stopAsking}
        />
      )}
    </>
  )
}
