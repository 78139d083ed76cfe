import { moniesInWords, perHourInWords, perMoneyInWords } from '../../ui/outcome/index.ts'
import { count } from '../../words/minutes.ts'
import classes from './returns.module.css'
import type { Review } from './review-words.ts'

/** What the half year took and brought: hours and money beside what came of them. */
export const Returns = ({ review }: { readonly review: Review }) => {
  const { outcomes, values, minutes, money, perHour, perMoney, spent } = review.yield.returns
  if (outcomes === 0 && minutes === 0 && money.length === 0) return null
  const facts: readonly (readonly [string, string, string | null])[] = [
    ['What came of it', count(outcomes), values.length === 0 ? null : `worth ${moniesInWords(values)}`],
    ['Hours', minutes < 60 ? 'under 1' : `about ${count(Math.round(minutes / 60))}`, null],
    [
      'Money',
      money.length === 0 ? 'None noted' : moniesInWords(money),
      spent.now.length === 0 ? null : `${moniesInWords(spent.now)} of it in this ${review.period.kind}`,
    ],
    [
      'For each hour',
      perHourInWords({ perHour }),
      perMoney.length === 0 ? null : perMoneyInWords({ perMoney }),
    ],
  ]
  return (
    <div>
      <dl className={classes.facts}>
        {facts.map(([name, value, more]) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>
              <span className={classes.value}>{value}</span>
              {more !== null && <span className={classes.more}>{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        The half year to the end of these days. Hours are those of conversations and gatherings, estimated
        where nobody noted them, and what you noted besides.
      </p>
    </div>
  )
}
