import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconPlus, IconTargetArrow, IconTrash, IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Need, type Objective } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { isOver } from '../../ui/objective/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import { NeedForm } from './need-form.tsx'
import { toInput } from './need-input.ts'
import { ObjectiveForm } from './objective-form.tsx'
import classes from './objective-item.module.css'
import { useRemoveObjective } from './use-remove-objective.ts'

/** One objective: the outcome, by when, whether it is in focus, and who it needs. */
export const ObjectiveItem = ({
  objective,
  today,
}: {
  readonly objective: Objective
  readonly today: string
}) => {
  const [mode, setMode] = useState<'reading' | 'editing' | 'needing'>('reading')
  const edit = useMutation(api.objective.edit.mutationOptions({ onError: notifyFailure }))
  const removeObjective = useRemoveObjective()
  const read = () => setMode('reading')
  if (mode === 'editing') {
    return (
      <li>
        <ObjectiveForm networkId={objective.networkId} objective={objective} today={today} onClose={read} />
      </li>
    )
  }
  return (
    <li className={classes.item} data-focused={objective.isFocused || undefined}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h3 className={classes.statement} dir="auto">
            {objective.statement}
          </h3>
          <p className={classes.due}>
            {isOver(objective.due, today) ? 'Was due ' : 'By '}
            {longDate(objective.due)}, {timeAgo(objective.due, today)}
          </p>
        </div>
        <div className={classes.tools}>
          <button
            type="button"
            className={classes.focus}
            aria-pressed={objective.isFocused}
            title={objective.isFocused ? 'The week serves this first' : 'Served when there is time to spare'}
            onClick={() =>
              edit.mutate({ objectiveId: objective.objectiveId, isFocused: !objective.isFocused })
            }
          >
            <IconTargetArrow size={16} stroke={1.8} aria-hidden />
            In focus
          </button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={`Change: ${objective.statement.slice(0, 60)}`}
              >
                <IconDots size={19} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => setMode('editing')}
              >
                Edit
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => removeObjective(objective)}
              >
                Remove
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <div className={classes.needs}>
        <span className={classes.label}>
          {objective.needs.length > 0 ? 'It takes' : 'Whom does it take?'}
        </span>
        {objective.needs.map((need) => (
          <NeedChip key={need.needId} need={need} />
        ))}
        {mode === 'reading' && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setMode('needing')}
            aria-label={`Say who it takes: ${objective.statement.slice(0, 60)}`}
          >
            {objective.needs.length > 0 ? 'Somebody else' : 'Say who'}
          </Button>
        )}
      </div>
      {mode === 'needing' && <NeedForm objectiveId={objective.objectiveId} onClose={read} />}
    </li>
  )
}

const NeedChip = ({ need }: { readonly need: Need }) => {
  const add = useMutation(api.need.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.need.remove.mutationOptions({ onError: notifyFailure }))
  const again = { objective: need.objectiveId, ...toInput(need) }
  return (
    <span className={classes.need}>
      <span dir="auto">{need.text}</span>
      <button
        type="button"
        className={classes.drop}
        aria-label={`Remove: ${need.text}`}
        onClick={() =>
          remove.mutate(
            { needId: need.needId },
            { onSuccess: () => notifyDone(`Removed: ${need.text}.`, () => add.mutate(again)) },
          )
        }
      >
        <IconX size={14} aria-hidden />
      </button>
    </span>
  )
}
