import { ChartFigure } from './chart-figure.tsx'
import classes from './review-page.module.css'
import type { Review } from './review-words.ts'
import { conversationsChart, giveAndAskChart } from './series.ts'

/** The thirteen weeks that end with the period, as pictures with their tables. */
export const WeekCharts = ({ review }: { readonly review: Review }) => {
  const { weeks } = review
  const sum = (read: (week: Review['weeks'][number]) => number) =>
    weeks.reduce((total, week) => total + read(week), 0)
  const talks = sum(({ oneToOne, withOthers }) => oneToOne + withOthers)
  const [given, asked] = [sum((week) => week.given), sum((week) => week.asked)]
  return (
    <div className={classes.charts}>
      <ChartFigure
        title="Conversations"
        caption={
          talks === 0
            ? null
            : `${talks} in ${weeks.length} weeks, ${sum(({ oneToOne }) => oneToOne)} of them one-to-one.`
        }
        kind="stacked-bars"
        data={conversationsChart(review)}
        empty="Calls and meetings, once they are logged or come in with a calendar, show here week by week."
      />
      <ChartFigure
        title="Given and asked"
        caption={
          given + asked === 0
            ? null
            : `Given ${given}, asked ${asked} in ${weeks.length} weeks, as far as it is on record with its date.`
        }
        kind="bars"
        data={giveAndAskChart(review)}
        empty="What you gave and what you asked for, once it is noted with its date, shows here week by week."
      />
    </div>
  )
}
