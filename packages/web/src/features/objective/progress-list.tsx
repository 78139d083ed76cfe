import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Objective } from '../../api/index.ts'
import { Foreign, notifyDone, notifyFailure } from '../../ui/index.ts'
import type { Outcome } from '../../ui/outcome/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './progress-list.module.css'

type Step = Objective['progress'][number]

/** As many steps as one takes in at once. */
const SHOWN = 4

/** What came of it so far, the newest first. */
export const ProgressList = ({ objective }: { readonly objective: Objective }) => {
  const [showsAll, setShowsAll] = useState(false)
  const newestFirst = objective.progress.toReversed()
  const outcomes = useQuery(api.outcome.list.queryOptions({ input: { objective: objective.objectiveId } }))
    .data?.outcomes
  if (newestFirst.length === 0) return null
  return (
    <>
      <ul className={classes.steps} aria-label="So far">
        {(showsAll ? newestFirst : newestFirst.slice(0, SHOWN)).map((step) => (
          <ProgressStep
            key={step.progressId}
            objectiveId={objective.objectiveId}
            step={step}
            outcome={outcomes?.find(({ progressId }) => progressId === step.progressId) ?? null}
          />
        ))}
      </ul>
      {!showsAll && newestFirst.length > SHOWN && (
        <Button className={classes.more} variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
          All {newestFirst.length}
        </Button>
      )}
    </>
  )
}

interface ProgressStepProps {
  readonly objectiveId: string
  readonly step: Step
  /** What it was recorded with: the two are taken back together. */
  readonly outcome: Outcome | null
}

const ProgressStep = ({ objectiveId, step, outcome }: ProgressStepProps) => {
  const removeOutcome = useMutation(api.outcome.remove.mutationOptions({ onError: notifyFailure }))
  const restoreOutcome = useMutation(api.outcome.restore.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.progress.remove.mutationOptions({ onError: notifyFailure }))
  const add = useMutation(api.progress.add.mutationOptions({ onError: notifyFailure }))
  const again = () =>
    add.mutate({
      objective: objectiveId,
      amount: step.amount,
      text: step.text,
      on: step.madeOn,
      ...(step.personId === null ? {} : { person: step.personId }),
    })
  const takeBack = () => {
    if (outcome === null) {
      remove.mutate({ progressId: step.progressId }, { onSuccess: () => notifyDone('Taken back.', again) })
      return
    }
    removeOutcome.mutate(
      { outcomeId: outcome.outcomeId },
      {
        onSuccess: () =>
          notifyDone('Taken back.', () => restoreOutcome.mutate({ outcomeId: outcome.outcomeId })),
      },
    )
  }
  const name = step.text === '' ? shortDate(step.madeOn) : step.text.slice(0, 60)
  return (
    <li className={classes.step}>
      <span className={classes.amount}>+{step.amount}</span>
      <span className={classes.words}>
        <span dir="auto">{step.text === '' ? 'A step further' : step.text}</span>
        <span className={classes.facts}>
          {shortDate(step.madeOn)}
          {step.personId !== null && step.person !== null && (
            <>
              {' · through '}
              <Link to="/people/$personId" params={{ personId: step.personId }} className={classes.person}>
                <Foreign>{step.person}</Foreign>
              </Link>
            </>
          )}
          {outcome !== null && (
            <>
              {' · '}
              <Link to="/outcomes/$outcomeId" params={{ outcomeId: outcome.outcomeId }}>
                Where it began
              </Link>
            </>
          )}
        </span>
      </span>
      <ActionIcon variant="subtle" aria-label={`Take back: ${name}`} title="Take back" onClick={takeBack}>
        <IconArrowBackUp size={17} aria-hidden />
      </ActionIcon>
    </li>
  )
}
