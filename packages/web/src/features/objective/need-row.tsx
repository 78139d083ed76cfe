import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Need, type Outputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { asInput, GapMarks } from '../../ui/purpose/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import { LEVEL_WORDS } from '../../words/purpose.ts'
import classes from './need-row.module.css'

type Gap = Outputs['need']['gaps']['objectives'][number]['needs'][number]

/** One need: who, how far they are found, and opened, why it says so and on which levels they are. */
export const NeedRow = ({ need, gap }: { readonly need: Need; readonly gap: Gap }) => {
  const [isOpen, setOpen] = useState(false)
  const add = useMutation(api.need.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.need.remove.mutationOptions({ onError: notifyFailure }))
  const drop = () =>
    remove.mutate(
      { needId: need.needId },
      {
        onSuccess: () =>
          notifyDone(`Removed: ${need.text}.`, () =>
            add.mutate({ objective: need.objectiveId, ...asInput(need) }),
          ),
      },
    )
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <span className={classes.need} dir="auto">
          {need.personId === null ? (
            need.text
          ) : (
            <Link to="/people/$personId" params={{ personId: need.personId }}>
              {need.text}
            </Link>
          )}
        </span>
        <span className={classes.gap} dir="auto">
          {gap.gap}
        </span>
      </div>
      <GapMarks need={gap} />
      <div className={classes.tools}>
        <WhyButton about={need.text} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} size="compact-sm" />
        <ActionIcon variant="subtle" aria-label={`Remove: ${need.text}`} title="Remove" onClick={drop}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      {isOpen && (
        <div className={classes.why}>
          <ReasonList reasons={gap.reasons} isOpen atAGlance={0}>
            {gap.byLevel.length > 0 && <ByLevel levels={gap.byLevel} />}
          </ReasonList>
        </div>
      )}
    </li>
  )
}

const ByLevel = ({ levels }: { readonly levels: Gap['byLevel'] }) => {
  const most = Math.max(...levels.map(({ count }) => count))
  return (
    <>
      By level:
      <ul className={classes.levels}>
        {levels.map(({ level, count }) => (
          <li key={level ?? 'unknown'} className={classes.level}>
            <span>{level === null ? 'Not known' : LEVEL_WORDS[level]}</span>
            <span className={classes.track} aria-hidden>
              <span className={classes.fill} style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <span className={classes.count}>{count}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
