import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import { leaveFirstRun } from '../../words/first-run-left.ts'
import classes from './first-run-page.module.css'
import { HoursStep } from './hours-step.tsx'
import { ImportStep } from './import-step.tsx'
import { ObjectiveStep } from './objective-step.tsx'
import { StepPath } from './step-path.tsx'
import { firstOpenStep, STEP_NAMES, type Step, stepAfter, stepBefore } from './steps.ts'

export interface StepProps {
  readonly onNext: () => void
}

type Screen = (props: StepProps) => ReactNode

const SCREENS: Readonly<Record<Exclude<Step, 'purpose'>, Screen>> = {
  objective: ObjectiveStep,
  hours: HoursStep,
  import: ImportStep,
}

/**
 * The first minutes: one question per screen, each may be passed over, left and taken up again. The first question is
 * a conversation of its own, which other pages hold too.
 */
export const FirstRunPage = ({ purpose: Purpose }: { readonly purpose: Screen }) => {
  const { step: named } = useSearch({ from: '/start' })
  const navigate = useNavigate()
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  // Where one stands is settled once: an answer must not move the screen before its own button does.
  const [entered, setEntered] = useState<Step | null>(null)
  const counts = workspace.data?.counts
  useEffect(() => {
    if (entered === null && counts !== undefined) setEntered(firstOpenStep(counts))
  }, [entered, counts])
  const step = named ?? entered

  useEffect(() => {
    document.title = `${step === null ? 'Welcome' : STEP_NAMES[step]} · Rapport`
  }, [step])

  if (workspace.error !== null)
    return <FailureNotice error={workspace.error} onRetry={() => void workspace.refetch()} />
  if (step === null || counts === undefined) return null

  const leave = () => {
    leaveFirstRun()
    void navigate({ to: '/' })
  }
  const next = () => {
    const after = stepAfter(step, counts)
    if (after === null) leave()
    else void navigate({ to: '/start', search: { step: after } })
  }
  const before = stepBefore(step)
  const Screen = step === 'purpose' ? Purpose : SCREENS[step]
  return (
    <div className={classes.page}>
      <StepPath step={step} />
      <main className={classes.main}>
        <div className={classes.top}>
          {before === null ? (
            <span />
          ) : (
            <Button
              variant="subtle"
              onClick={() => void navigate({ to: '/start', search: { step: before } })}
            >
              Back
            </Button>
          )}
          <Button variant="subtle" onClick={leave}>
            Look around first
          </Button>
        </div>
        <div className={classes.screen} key={step}>
          <Screen onNext={next} />
        </div>
      </main>
    </div>
  )
}
