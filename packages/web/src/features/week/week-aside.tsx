import type { Plan } from '../../api/index.ts'
import { Decided } from './decided.tsx'
import { DoneThisWeek } from './done-this-week.tsx'
import { FollowUpsDue } from './follow-ups-due.tsx'
import { LeftOut } from './left-out.tsx'
import classes from './week-aside.module.css'

interface WeekAsideProps {
  readonly plan: Plan
  readonly onTakeBack: (itemId: string) => void
}

/** What was promised, what is done and decided, and whom the week leaves out and why. */
export const WeekAside = ({ plan, onTakeBack }: WeekAsideProps) => (
  <aside className={classes.aside} aria-label="Promised, done and left out">
    <FollowUpsDue plan={plan} />
    <DoneThisWeek plan={plan} onTakeBack={onTakeBack} />
    <Decided plan={plan} onTakeBack={onTakeBack} />
    <LeftOut plan={plan} />
  </aside>
)
