import type { TargetState } from '@rapport/domain'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { counted } from '../../words/minutes.ts'
import classes from './board.module.css'
import { MoveMenu } from './move-menu.tsx'
import { neighbourOf, valueInWords } from './state-words.ts'
import type { Target } from './use-move.ts'

interface BoardCardProps {
  readonly target: Target
  /** The card that was moved last, from itself: it takes the focus along to its new column. */
  readonly followed: RefObject<string | null>
  readonly onMove: (state: TargetState) => void
  readonly onDrag: (target: Target | null) => void
}

/** One organization on the board; with Shift and an arrow it goes to the next column. */
export const BoardCard = ({ target, followed, onMove, onDrag }: BoardCardProps) => {
  const { targetId, organization, state, moves, people, named, still, verdict, qualification } = target
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // Only where the move lost it: whoever has gone elsewhere meanwhile stays there.
    if (followed.current !== targetId || document.activeElement !== document.body) return
    followed.current = null
    link.current?.focus()
  }, [followed, targetId])
  const moveOn = (to: TargetState) => {
    followed.current = targetId
    onMove(to)
  }
  const byKey = (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    const to = neighbourOf(state, moves, event.key === 'ArrowRight' ? 1 : -1)
    if (to === null) return
    event.preventDefault()
    moveOn(to)
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
          ref={link}
          className={classes.name}
          to="/targets/$targetId"
          params={{ targetId }}
          draggable={false}
          onKeyDown={byKey}
          aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        >
          <bdi dir="auto">{organization}</bdi>
        </Link>
        <MoveMenu organization={organization} moves={moves} onMove={moveOn} />
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
