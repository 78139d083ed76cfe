import type { Objective } from '../../api/index.ts'
import classes from './pace-bar.module.css'

interface PaceBarProps {
  readonly objective: Pick<Objective, 'amount' | 'done' | 'pace'>
  /** The bar alone, where the words stand beside it. */
  readonly isBare?: boolean
}

/** How far it has come, and where it would be by now at an even pace. Nothing is drawn where nothing is counted. */
export const PaceBar = ({ objective, isBare = false }: PaceBarProps) => {
  const { amount, done, pace } = objective
  if (amount === null || pace.share === null) {
    return isBare ? null : <p className={classes.words}>{pace.text}</p>
  }
  const isOpen = pace.state !== 'reached' && pace.state !== 'over'
  return (
    <div className={classes.pace}>
      <div className={classes.track} role="img" aria-label={`${done} of ${amount}. ${pace.text}`}>
        <span className={classes.done} style={{ inlineSize: percent(pace.share) }} />
        {isOpen && pace.expectedShare > 0 && (
          <span className={classes.now} style={{ insetInlineStart: percent(pace.expectedShare) }} />
        )}
      </div>
      {!isBare && <p className={classes.words}>{pace.text}</p>}
    </div>
  )
}

const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100))}%`
