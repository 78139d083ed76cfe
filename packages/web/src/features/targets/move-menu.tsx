import { ActionIcon, Menu } from '@mantine/core'
import type { TargetState } from '@rapport/domain'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { MOVE_WORDS } from './state-words.ts'

interface MoveMenuProps {
  readonly organization: string
  readonly moves: readonly TargetState[]
  readonly onMove: (state: TargetState) => void
  readonly children?: ReactNode
}

/** Where a target can go, for those who do not drag. */
export const MoveMenu = ({ organization, moves, onMove, children }: MoveMenuProps) => (
  <Menu position="bottom-end" withInitialFocusPlaceholder={false} portalProps={{ target: '#main' }}>
    <Menu.Target>
      <ActionIcon variant="subtle" size="lg" aria-label={`Move ${organization}`}>
        <IconDots size={19} aria-hidden />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      {moves.map((state) => (
        <Menu.Item key={state} onClick={() => onMove(state)}>
          {MOVE_WORDS[state]}
        </Menu.Item>
      ))}
      {children}
    </Menu.Dropdown>
  </Menu>
)
