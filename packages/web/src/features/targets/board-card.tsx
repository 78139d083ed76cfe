import type { TargetState } from '@rapport/domain'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { counted } from '../../words/minutes.ts'
import classes from './board.module.css'
import { MoveMenu } from './move-menu.tsx'
import { neighbourOf, valueInWords } from './state-words.ts'
import type { Target } from './use-move.ts'

interface BoardCardProps {
  readonly target: Target
  readonly onMove: (state: TargetState) => void
  readonly onDrag: (target: Target | null) => void
}

/** One organization on the board; with Shift and an arrow it goes to the next column. */
export const BoardCard = ({ target, onMove, onDrag }: BoardCardProps) => {
  const { targetId, organization, state, moves, people, named, still, verdict, qualification } = target
  const byKey = (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    const to = neighbourOf(state, moves, event.key === 'ArrowRight' ? 1 : -1)
    if (to === null) return
    event.preventDefault()
    onMove(to)
  }
  const value = valueInWords(target.value, target.currency)
  return (
    <li
      className={classes.card}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', organization)
        onDrag(target)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <div className={classes.head}>
        <Link
          className={classes.name}
          to="/targets/$targetId"
          params={{ targetId }}
          draggable={false}
          onKeyDown={byKey}
          aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        >
          <bdi dir="auto">{organization}</bdi>
        </Link>
        <MoveMenu organization={organization} moves={moves} onMove={onMove} />
      </div>
      <p className={classes.fact}>
        {people === 0 ? (
          'Nobody known there yet'
        ) : (
          <>
            {counted(people, 'person', 'people')} known: <bdi dir="auto">{named[0]?.name ?? ''}</bdi>
            {people > 1 && ` and ${people - 1} more`}
          </>
        )}
      </p>
      {value !== null && <p className={classes.fact}>{value}</p>}
      {verdict !== 'unasked' && state !== 'won' && (
        <p className={classes.fact} data-verdict={verdict}>
          {qualification}
        </p>
      )}
      {still !== null && <p className={classes.still}>{still}</p>}
    </li>
  )
}
