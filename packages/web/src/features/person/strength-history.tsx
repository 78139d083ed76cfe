import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { api } from '../../api/index.ts'
import { monthAndYear } from '../../words/dates.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import { courseInWords, monthsToShow } from './strength-course.ts'
import classes from './strength-history.module.css'

/** Fetched when a person has a past to draw: the drawing library is larger than the rest of the page. */
const StrengthChart = lazy(async () => {
  const { StrengthChart: Chart } = await import('./strength-chart.tsx')
  return { default: Chart }
})

interface StrengthHistoryProps {
  readonly personId: string
  readonly since: string
  readonly today: string
}

/** How strong it was month by month: a picture, a sentence, and a table for those who do not look. */
export const StrengthHistory = ({ personId, since, today }: StrengthHistoryProps) => {
  const history = useQuery(
    api.strength.history.queryOptions({ input: { personId, months: monthsToShow(since, today) } }),
  )
  const points = history.data?.points
  if (points === undefined) return <Skeleton className={classes.picture ?? ''} />
  return (
    <figure className={classes.history} aria-label="Strength over time">
      <div className={classes.picture} aria-hidden>
        <Suspense fallback={<Skeleton height="100%" />}>
          <StrengthChart points={points} />
        </Suspense>
      </div>
      <figcaption className={classes.words}>{courseInWords(points)}</figcaption>
      <VisuallyHidden>
        <table>
          <caption>Strength month by month</caption>
          <tbody>
            {points.map(({ on, strength, state }) => (
              <tr key={on}>
                <th scope="row">{monthAndYear(on)}</th>
                <td>{strength}</td>
                <td>{state === null ? '' : STATE_WORDS[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  )
}
