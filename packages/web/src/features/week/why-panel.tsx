import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { api, type PlanItem } from '../../api/index.ts'
import { Foreign } from '../../ui/index.ts'
import { Reasons } from './reasons.tsx'
import classes from './why-panel.module.css'

interface WhyPanelProps {
  readonly item: PlanItem
  readonly today: string
}

/** Why this, whom it keeps out of the week, and what would have to change for another week. */
export const WhyPanel = ({ item, today }: WhyPanelProps) => {
  // The reasons are here already; what hangs on the whole week comes behind them.
  const why = useQuery(api.plan.why.queryOptions({ input: { item: item.itemId } }))
  return (
    <div className={classes.panel}>
      <Reasons item={item} today={today} />
      {item.displaced.length > 0 && (
        <p className={classes.part}>
          <strong>In its place could be</strong>{' '}
          {item.displaced.map(({ personId, person }, index) => (
            <Fragment key={personId}>
              {index > 0 && ', '}
              <Link to="/people/$personId" params={{ personId }}>
                <Foreign>{person}</Foreign>
              </Link>
            </Fragment>
          ))}
          .
        </p>
      )}
      {why.data !== undefined && (
        <p className={classes.part}>
          <strong>What would have to change.</strong> {why.data.change}
          {why.data.limits.length > 0 && ` ${why.data.limits.map(({ text }) => `${text}.`).join(' ')}`}
        </p>
      )}
    </div>
  )
}
