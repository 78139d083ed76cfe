import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { FailureNotice, Page } from '../../ui/index.ts'
import { weekRange } from '../../words/dates.ts'
import { hasLeftFirstRun } from '../../words/first-run-left.ts'
import { HoursControl } from './hours-control.tsx'
import { NoticeCard } from './notice-card.tsx'
import { PlanList } from './plan-list.tsx'
import { WeekAside } from './week-aside.tsx'
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
  if (plan.data === undefined) return <Page title="This week">{null}</Page>

  const { items, notice, done, leftOut } = plan.data
  return (
    <Page title="This week" lead={weekRange(plan.data.weekOf)} actions={<HoursControl plan={plan.data} />}>
      {notice !== null && <NoticeCard notice={notice} isAlone={items.length === 0} />}
      {items.length + done.length + leftOut.length > 0 && (
        <div className={classes.columns}>
          <PlanList plan={plan.data} />
          <WeekAside plan={plan.data} />
        </div>
      )}
    </Page>
  )
}
