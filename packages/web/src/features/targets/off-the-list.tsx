import type { TargetState } from '@rapport/domain'
import { Link } from '@tanstack/react-router'
import { shortDate } from '../../words/dates.ts'
import { MoveMenu } from './move-menu.tsx'
import classes from './off-the-list.module.css'
import { STATE_WORDS } from './state-words.ts'
import type { Target } from './use-move.ts'

interface OffTheListProps {
  readonly targets: readonly Target[]
  /** Something is searched for, so they are shown at once. */
  readonly isOpen: boolean
  readonly onMove: (target: Target, state: TargetState) => void
}

/** What left the list, with its reason: it takes no time, and is not looked into twice. */
export const OffTheList = ({ targets, isOpen, onMove }: OffTheListProps) => {
  if (targets.length === 0) return null
  return (
    <details className={classes.off} open={isOpen || undefined}>
      <summary>{`${targets.length} off the list`}</summary>
      <ul className={classes.list}>
        {targets.map((target) => (
          <li key={target.targetId} className={classes.row}>
            <div className={classes.words}>
              <Link to="/targets/$targetId" params={{ targetId: target.targetId }}>
                <bdi dir="auto">{target.organization}</bdi>
              </Link>
              <p className={classes.because} dir="auto">
                {target.because}
              </p>
              <p className={classes.when}>
                {STATE_WORDS[target.state]} · {shortDate(target.lastMovedOn)}
              </p>
            </div>
            <MoveMenu
              organization={target.organization}
              moves={target.moves}
              onMove={(state) => onMove(target, state)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
