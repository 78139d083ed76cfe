import type { TargetState } from '@rapport/domain'
import { useRef, useState } from 'react'
import { count } from '../../words/minutes.ts'
import classes from './board.module.css'
import { BoardCard } from './board-card.tsx'
import { COLUMNS, STATE_HINTS, STATE_WORDS } from './state-words.ts'
import type { Target } from './use-move.ts'

interface BoardProps {
  readonly targets: readonly Target[]
  readonly onMove: (target: Target, state: TargetState) => void
}

/** The organizations of an objective by how far they have come. */
export const Board = ({ targets, onMove }: BoardProps) => {
  const [dragged, setDragged] = useState<Target | null>(null)
  const followed = useRef<string | null>(null)
  const [over, setOver] = useState<TargetState | null>(null)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={classes.board} aria-label="From the first look to what came of it" tabIndex={0}>
      {COLUMNS.map((state) => {
        const there = targets.filter((target) => target.state === state)
        const isOpen = dragged?.moves.includes(state) === true
        return (
          <section
            key={state}
            className={classes.column}
            aria-label={STATE_WORDS[state]}
            data-empty={there.length === 0 || undefined}
            data-open={isOpen || undefined}
            data-over={(isOpen && over === state) || undefined}
            onDragOver={(event) => {
              if (!isOpen) return
              event.preventDefault()
              setOver(state)
            }}
            onDragLeave={() => setOver((at) => (at === state ? null : at))}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== null) onMove(dragged, state)
              setDragged(null)
              setOver(null)
            }}
          >
            <h3 className={classes.title}>
              {STATE_WORDS[state]} <span className={classes.count}>{count(there.length)}</span>
            </h3>
            {there.length === 0 ? (
              <p className={classes.hint}>{STATE_HINTS[state]}</p>
            ) : (
              <ul className={classes.cards}>
                {there.map((target) => (
                  <BoardCard
                    key={target.targetId}
                    target={target}
                    followed={followed}
                    onMove={(to) => onMove(target, to)}
                    onDrag={setDragged}
                  />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </section>
  )
}
