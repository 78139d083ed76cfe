import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { PlanItem } from '../../api/index.ts'
import { WhyButton } from '../../ui/reasons/index.ts'
import classes from './card-actions.module.css'
import { LaterMenu } from './later-menu.tsx'

export interface CardActionsProps {
  readonly item: PlanItem
  readonly today: string
  readonly isWhyOpen: boolean
  readonly isLaterOpen: boolean
  readonly onToggleWhy: () => void
  readonly onToggleLater: (isOpen: boolean) => void
  readonly onLater: (until: string) => void
  readonly onPickDate: () => void
  readonly onSkip: () => void
  readonly onDone: () => void
}

/** What can be done about one thing to do; the commonest stands last, under the thumb. */
export const CardActions = ({ item, today, ...actions }: CardActionsProps) => (
  <span className={classes.actions}>
    <WhyButton
      about={item.person}
      size="compact-sm"
      isOpen={actions.isWhyOpen}
      onToggle={actions.onToggleWhy}
    />
    <Button variant="subtle" size="compact-sm" onClick={actions.onSkip} aria-label={`Skip: ${item.person}`}>
      Skip
    </Button>
    <LaterMenu
      name={item.person}
      day={item.day}
      today={today}
      isOpen={actions.isLaterOpen}
      onToggle={actions.onToggleLater}
      onLater={actions.onLater}
      onPickDate={actions.onPickDate}
    />
    <Button
      variant="light"
      size="compact-md"
      onClick={actions.onDone}
      aria-label={`Done with ${item.person}`}
      leftSection={<IconCheck size={16} aria-hidden />}
    >
      Done
    </Button>
  </span>
)
