import { ActionIcon, Menu } from '@mantine/core'
import {
  IconCircleCheck,
  IconDots,
  IconHandStop,
  IconPencil,
  IconRotate,
  IconTrash,
} from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { api, type Objective } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import { useRemoveObjective } from './use-remove-objective.ts'

interface ObjectiveMenuProps {
  readonly objective: Objective
  readonly onEdit: () => void
  /** What comes after it is gone. */
  readonly onRemoved?: () => void
}

/** What can be done with an objective besides pursuing it: change, reach, let go, take up again, remove. */
export const ObjectiveMenu = ({ objective, onEdit, onRemoved }: ObjectiveMenuProps) => {
  const close = useCloseObjective(objective)
  const remove = useRemoveObjective(onRemoved)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={`Change: ${objective.statement.slice(0, 60)}`}>
          <IconDots size={19} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          Edit
        </Menu.Item>
        {objective.closedAs === null ? (
          <>
            <Menu.Item
              leftSection={<IconCircleCheck size={16} aria-hidden />}
              onClick={() => close('reached')}
            >
              Reached
            </Menu.Item>
            <Menu.Item leftSection={<IconHandStop size={16} aria-hidden />} onClick={() => close('let-go')}>
              Let go
            </Menu.Item>
          </>
        ) : (
          <Menu.Item leftSection={<IconRotate size={16} aria-hidden />} onClick={() => close(null)}>
            Take up again
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove(objective)}>
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

const CLOSED_WORDS = {
  reached: 'Reached. Well done.',
  'let-go': 'Let go. What came of it stays on record.',
} as const

/** Closes an objective as reached or let go, or takes it up again; undo puts it back as it stood. */
export const useCloseObjective = ({ objectiveId, closedAs, isFocused }: Objective) => {
  const edit = useMutation(api.objective.edit.mutationOptions({ onError: notifyFailure }))
  return (as: Objective['closedAs']): void =>
    edit.mutate(
      { objectiveId, closedAs: as },
      {
        onSuccess: () =>
          notifyDone(as === null ? 'Taken up again.' : CLOSED_WORDS[as], () =>
            edit.mutate({ objectiveId, closedAs, isFocused }),
          ),
      },
    )
}
