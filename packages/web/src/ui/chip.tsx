import type { ReactNode } from 'react'
import classes from './chip.module.css'

/** A small fact that stands by itself. */
export const Chip = ({
  children,
  tone = 'plain',
}: {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'warm' | 'accent'
}) => (
  <span className={classes.chip} data-tone={tone}>
    {children}
  </span>
)
