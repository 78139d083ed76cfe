import type { ReactNode } from 'react'
import { EmberMark } from './ember-mark.tsx'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What this place will show and why it is worth it. */
  readonly children: ReactNode
  /** The one step that fills it. */
  readonly action?: ReactNode
}

/** An empty place is a beginning: what will be here, why, and the one step that fills it. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className={classes.empty}>
    <div className={classes.embers} aria-hidden>
      <EmberMark heat={0} size={26} />
      <EmberMark heat={2} size={34} />
      <EmberMark heat={5} size={46} />
      <EmberMark heat={3} size={34} />
      <EmberMark heat={1} size={26} />
    </div>
    <h2 className={classes.title}>{title}</h2>
    <div className={classes.words}>{children}</div>
    {action !== undefined && <div className={classes.action}>{action}</div>}
  </div>
)
