import type { ReactNode } from 'react'
import { counted } from '../../words/minutes.ts'
import classes from './choice-list.module.css'
import type { useChoice } from './use-choice.ts'

interface ChoiceBarProps {
  readonly choice: ReturnType<typeof useChoice>
  readonly total: number
  /** What can be done with all that are marked. */
  readonly children: ReactNode
}

/** Marks everybody or nobody, and says what can be done with the marked. */
export const ChoiceBar = ({ choice, total, children }: ChoiceBarProps) => {
  const marked = choice.chosen.length
  return (
    <div className={classes.bar} data-marked={marked > 0 || undefined}>
      <label className={classes.all}>
        <input
          type="checkbox"
          className={classes.box}
          checked={marked === total && total > 0}
          ref={(box) => {
            if (box !== null) box.indeterminate = marked > 0 && marked < total
          }}
          onChange={choice.markAll}
        />
        {marked === 0 ? `Mark all ${total}` : counted(marked, 'person marked', 'people marked')}
      </label>
      {marked > 0 && <span className={classes.acts}>{children}</span>}
    </div>
  )
}
