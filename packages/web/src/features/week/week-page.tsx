import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { api, type Plan } from '../../api/index.ts'
import { FailureNotice, Page } from '../../ui/index.ts'
import { weekRange } from '../../words/dates.ts'
import { hasLeftFirstRun } from '../../words/first-run-left.ts'
import { HoursControl } from './hours-control.tsx'
import { KeepWeek } from './keep-week.tsx'
import { NoticeCard } from './notice-card.tsx'
import { PlanList } from './plan-list.tsx'
import { proofInWords } from './proof-words.ts'
import { useDecisions } from './use-decisions.ts'
import { WeekAside } from './week-aside.tsx'
import { WeekKeys } from './week-keys.tsx'
import classes from './week-page.module.css'

export const WeekPage = () => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const plan = useQuery(api.plan.week.queryOptions({ input: {} }))
  const error = workspace.error ?? plan.error

  const counts = workspace.data?.counts
  if (counts !== undefined && counts.people === 0 && counts.networks === 0 && !hasLeftFirstRun()) {
    return <Navigate to="/start" replace />
  }
  if (error !== null) {
    return (
      <Page title="This week">
        <FailureNotice error={error} onRetry={() => void plan.refetch()} />
      </Page>
    )
  }
  if (plan.data === undefined) {
    return (
      <Page title="This week">
        <p className={classes.waiting}>Weighing up what fits the week …</p>
      </Page>
    )
  }

  return <Week plan={plan.data} />
}

const Week = ({ plan: served }: { readonly plan: Plan }) => {
  const decisions = useDecisions(served)
  const { plan } = decisions
  const { items, notice, done, decided, leftOut, followUpsDue } = plan
  const isEmpty = items.length + done.length + decided.length + leftOut.length + followUpsDue.length === 0
  return (
    <Page title="This week" lead={<Lead plan={plan} />} actions={<HoursControl plan={plan} />}>
      {notice !== null && <NoticeCard notice={notice} isAlone={items.length === 0} />}
      {!isEmpty && (
        <div className={classes.columns}>
          <div className={classes.main}>
            <KeepWeek plan={plan} onKeep={decisions.keep} />
            <PlanList plan={plan} decisions={decisions} />
            {items.length > 0 && <WeekKeys />}
          </div>
          <WeekAside plan={plan} onTakeBack={decisions.takeBack} />
        </div>
      )}
    </Page>
  )
}

/** Which week, and whether a better one is to be had. */
const Lead = ({ plan }: { readonly plan: Plan }) => {
  const proof = proofInWords(plan)
  return (
    <>
      {weekRange(plan.weekOf)}
      {proof !== null && <span className={classes.proof}>{proof}</span>}
    </>
  )
}
