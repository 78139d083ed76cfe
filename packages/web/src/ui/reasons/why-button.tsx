import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import classes from './why-button.module.css'

interface WhyButtonProps {
  /** Whom or what it is about, for those who do not see where it stands. */
  readonly about: string
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly size?: 'compact-sm' | 'sm'
}

/** Opens the reasons of a proposal, and closes them. */
export const WhyButton = ({ about, isOpen, onToggle, size = 'sm' }: WhyButtonProps) => (
  <Button
    variant="subtle"
    size={size}
    onClick={onToggle}
    aria-expanded={isOpen}
    aria-label={`Why ${about}?`}
    rightSection={
      <IconChevronDown size={15} className={classes.chevron} data-open={isOpen || undefined} aria-hidden />
    }
  >
    Why?
  </Button>
)
