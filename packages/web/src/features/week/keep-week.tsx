import { Button } from '@mantine/core'
import { IconPin, IconPinFilled } from '@tabler/icons-react'
import type { Plan } from '../../api/index.ts'
import { Kbd } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import classes from './keep-week.module.css'

interface KeepWeekProps {
  readonly plan: Plan
  readonly onKeep: () => void
}

/** Agrees to the week as it stands, and says what that does. */
export const KeepWeek = ({ plan, onKeep }: KeepWeekProps) => {
  const open = plan.items.filter((item) => item.state === 'open').length
  const kept = plan.items.length - open
  if (plan.items.length === 0) return null
  if (open === 0) {
    return (
      <p className={classes.bar} data-kept>
        <IconPinFilled size={17} className={classes.pin} aria-hidden />
        <span className={classes.words}>
          <strong>This week is kept.</strong> It stays as it is, whatever comes up; each thing can still be
          done, put off or skipped.
        </span>
      </p>
    )
  }
  return (
    <div className={classes.bar}>
      <IconPin size={17} stroke={1.7} className={classes.pin} aria-hidden />
      <p className={classes.words}>
        {kept > 0
          ? `${counted(kept, 'thing is', 'things are')} kept and ${counted(open, 'is', 'are')} new. What is kept stays when the week is planned anew.`
          : 'The week is planned anew as things change. What you keep stays in it, on its day.'}
      </p>
      <Button
        variant="light"
        onClick={onKeep}
        rightSection={
          <span aria-hidden className={classes.key}>
            <Kbd>a</Kbd>
          </span>
        }
      >
        {kept > 0 ? 'Keep the new ones too' : 'Keep this week'}
      </Button>
    </div>
  )
}
