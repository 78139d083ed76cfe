import { Button } from '@mantine/core'
import type { TargetState } from '@rapport/domain'
import { type RefObject, useState } from 'react'
import { count } from '../../words/minutes.ts'
import classes from './board.module.css'
import { BoardCard } from './board-card.tsx'
import { STATE_HINTS, STATE_WORDS } from './state-words.ts'
import type { Target } from './use-move.ts'

/** Cards of a column before it asks whether there should be more: a screen or two. */
const AT_FIRST = 12

interface ColumnProps {
  readonly state: TargetState
  readonly targets: readonly Target[]
  /** Shown where there is room for one column only. */
  readonly isChosen: boolean
  readonly isWhole: boolean
  readonly dragged: Target | null
  readonly followed: RefObject<string | null>
  readonly onDrag: (target: Target | null) => void
  readonly onMove: (target: Target, state: TargetState) => void
}

/** One column of the board; a card that may go there can be dropped on it. */
export const Column = (props: ColumnProps) => {
  const { state, targets, isChosen, isWhole, dragged, followed, onDrag, onMove } = props
  const [isOver, setOver] = useState(false)
  const [isAll, setAll] = useState(false)
  const isOpen = dragged?.moves.includes(state) === true
  const shown = isAll || isWhole ? targets : targets.slice(0, AT_FIRST)
  return (
    <section
      className={classes.column}
      aria-label={STATE_WORDS[state]}
      data-empty={targets.length === 0 || undefined}
      data-chosen={isChosen || undefined}
      data-whole={isWhole || undefined}
      data-open={isOpen || undefined}
      data-over={(isOpen && isOver) || undefined}
      onDragOver={(event) => {
        if (!isOpen) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        if (dragged !== null) onMove(dragged, state)
        onDrag(null)
        setOver(false)
      }}
    >
      <h3 className={classes.title}>
        {STATE_WORDS[state]} <span className={classes.count}>{count(targets.length)}</span>
      </h3>
      {targets.length === 0 ? (
        <p className={classes.hint}>{STATE_HINTS[state]}</p>
      ) : (
        <ul className={classes.cards}>
          {shown.map((target) => (
            <BoardCard
              key={target.targetId}
              target={target}
              followed={followed}
              onMove={(to) => onMove(target, to)}
              onDrag={onDrag}
            />
          ))}
        </ul>
      )}
      {shown.length < targets.length && (
        <Button
          className={classes.more ?? ''}
          variant="subtle"
          size="compact-md"
          onClick={() => setAll(true)}
        >
          Show {targets.length - shown.length} more
        </Button>
      )}
    </section>
  )
}
