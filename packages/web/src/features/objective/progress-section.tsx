import { Button } from '@mantine/core'
import { IconCircleCheck, IconHandStop, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Objective } from '../../api/index.ts'
import { PaceBar, useCloseObjective } from '../../ui/objective/index.ts'
import { OutcomeForm } from '../../ui/outcome/index.ts'
import { longDate } from '../../words/dates.ts'
import { ProgressList } from './progress-list.tsx'
import classes from './progress-section.module.css'

/** How far it has come, where it would be by now, and what came of it so far. */
export const ProgressSection = ({
  objective,
  today,
  onMeasure,
}: {
  readonly objective: Objective
  readonly today: string
  /** Leads to where it is said how many it takes. */
  readonly onMeasure: () => void
}) => {
  const [isAdding, setAdding] = useState(false)
  const close = useCloseObjective(objective)
  const { amount, done, unit, closedAs, closedOn } = objective
  return (
    <section className={classes.card} aria-label="Progress">
      <div className={classes.head}>
        <div className={classes.count}>
          {closedAs !== null && closedOn !== null ? (
            <p className={classes.closed}>
              {closedAs === 'reached' ? <IconCircleCheck aria-hidden /> : <IconHandStop aria-hidden />}
              {closedAs === 'reached' ? 'Reached' : 'Let go'} on {longDate(closedOn)}
            </p>
          ) : (
            <p className={classes.figure}>
              {amount === null ? (
                done === 0 ? (
                  'Nothing yet'
                ) : (
                  `${done} so far`
                )
              ) : (
                <>
                  <strong>{done}</strong> of {amount} <bdi className={classes.unit}>{unit}</bdi>
                </>
              )}
            </p>
          )}
        </div>
        <div className={classes.actions}>
          {closedAs === null && amount !== null && done >= amount && (
            <Button variant="light" onClick={() => close('reached')}>
              Call it reached
            </Button>
          )}
          {closedAs !== null ? (
            <Button variant="default" onClick={() => close(null)}>
              Take it up again
            </Button>
          ) : (
            !isAdding && (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
                Something came of it
              </Button>
            )
          )}
        </div>
      </div>
      {closedAs === null && amount !== null && <PaceBar objective={objective} />}
      {closedAs === null && amount === null && (
        <p className={classes.quiet}>
          Nothing is counted here. With a number, this shows how far you are and where you would be by now.
          <Button variant="subtle" size="compact-sm" onClick={onMeasure}>
            Say how many
          </Button>
        </p>
      )}
      {isAdding && (
        <div className={classes.adding}>
          <OutcomeForm
            outcome={null}
            objectiveId={objective.objectiveId}
            today={today}
            onClose={() => setAdding(false)}
          />
        </div>
      )}
      <ProgressList objective={objective} />
    </section>
  )
}
