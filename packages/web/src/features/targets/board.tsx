import type { TargetState } from '@rapport/domain'
import { useRef, useState } from 'react'
import { count } from '../../words/minutes.ts'
import classes from './board.module.css'
import { Column } from './board-column.tsx'
import { COLUMNS, STATE_WORDS } from './state-words.ts'
import type { Target } from './use-move.ts'

interface BoardProps {
  readonly targets: readonly Target[]
  /** Something is searched for, so whatever is found is shown at once. */
  readonly isFiltered: boolean
  readonly onMove: (target: Target, state: TargetState) => void
}

/** The organizations of an objective by how far they have come; where there is no room, one column at a time. */
export const Board = ({ targets, isFiltered, onMove }: BoardProps) => {
  const [dragged, setDragged] = useState<Target | null>(null)
  const [chosen, setChosen] = useState<TargetState>(() => furthestOf(targets))
  const followed = useRef<string | null>(null)
  const at = (state: TargetState) => targets.filter((target) => target.state === state)
  return (
    <div>
      {!isFiltered && (
        <fieldset className={classes.choice} aria-label="Which column">
          {COLUMNS.map((state) => (
            <button
              key={state}
              type="button"
              className={classes.choose}
              aria-pressed={chosen === state}
              onClick={() => setChosen(state)}
            >
              {STATE_WORDS[state]} <span className={classes.count}>{count(at(state).length)}</span>
            </button>
          ))}
        </fieldset>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.board} aria-label="From the first look to what came of it" tabIndex={0}>
        {COLUMNS.map((state) => (
          <Column
            key={state}
            state={state}
            targets={at(state)}
            isChosen={isFiltered || chosen === state}
            isWhole={isFiltered}
            dragged={dragged}
            followed={followed}
            onDrag={setDragged}
            onMove={onMove}
          />
        ))}
      </section>
    </div>
  )
}

/** The column that most is done in: the last before the end where there is anything. */
const furthestOf = (targets: readonly Target[]): TargetState =>
  COLUMNS.toReversed().find((state) => state !== 'won' && targets.some((target) => target.state === state)) ??
  'identified'
