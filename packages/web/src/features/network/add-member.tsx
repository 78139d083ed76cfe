import { Button, Popover } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Network } from '../../api/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import classes from './members.module.css'
import { useMembership } from './use-membership.ts'

interface AddMemberProps {
  readonly network: Network
  /** Leads to the suggestions, where the list is empty. */
  readonly onSuggest?: () => void
}

/** Adds somebody by name. */
export const AddMember = ({ network, onSuggest }: AddMemberProps) => {
  const [isOpen, setOpen] = useState(false)
  const { put } = useMembership()
  return (
    <div className={classes.add}>
      {onSuggest !== undefined && <Button onClick={onSuggest}>Whom do you suggest?</Button>}
      <Popover opened={isOpen} onChange={setOpen} trapFocus position="bottom-end" width={320}>
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconUserPlus size={17} aria-hidden />}
            onClick={() => setOpen(!isOpen)}
          >
            Add somebody
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <PersonPicker
            label="Who"
            value={null}
            autoFocus
            onChange={(person) => {
              if (person === null) return
              put(network, [person])
              setOpen(false)
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}
