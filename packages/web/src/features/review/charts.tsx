import { ChartFigure } from './chart-figure.tsx'
import classes from './review-page.module.css'
import {
  balanceChart,
  cadenceChart,
  fewChart,
  firstsChart,
  type Health,
  strengthChart,
  warmthChart,
} from './series.ts'

/** How it went over time: a picture, a sentence and a table each. */
export const Charts = ({ health }: { readonly health: Health }) => {
  const { captions } = health
  return (
    <div className={classes.charts}>
      <ChartFigure
        title="Strength of your networks"
        caption={captions.strength}
        kind="lines"
        data={strengthChart(health)}
        empty="Once people belong to your networks, their strength over time shows here."
      />
      <ChartFigure
        title="How alive your ties are"
        caption={captions.warmth}
        kind="areas"
        data={warmthChart(health)}
        empty="Once messages or conversations are on record, it shows here how many ties are warm."
      />
      <ChartFigure
        title="A word in time"
        caption={captions.cadence}
        kind="lines"
        data={cadenceChart(health)}
        most={100}
        empty="Once people belong to your networks, it shows here how many of them you keep in touch with as you mean to."
      />
      <ChartFigure
        title="Your chosen few"
        caption={captions.few}
        kind="lines"
        data={fewChart(health)}
        empty="Once you have chosen your few, it shows here how many of them are warm."
      />
      <ChartFigure
        title="Given and received"
        caption={captions.balance}
        kind="bars"
        data={balanceChart(health)}
        empty="What one did for the other, once it is on record with its date, shows here month by month."
      />
      <ChartFigure
        title="First conversations"
        caption={captions.firsts}
        kind="stacked-bars"
        data={firstsChart(health)}
        empty="With whom you spoke for the first time, and with whom again, shows here."
      />
    </div>
  )
}
