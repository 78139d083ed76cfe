import { VisuallyHidden } from '@mantine/core'
import type { Outputs } from '../../api/index.ts'
import { monthAndYear } from '../../words/dates.ts'
import classes from './balance-months.module.css'

type Month = Outputs['favor']['balance']['months'][number]

/** Given upwards, received downwards, a column a month; read out as a table. */
export const BalanceMonths = ({ months }: { readonly months: readonly Month[] }) => {
  const most = Math.max(1, ...months.map(({ given, received }) => Math.max(given, received)))
  const height = (value: number) => `${(100 * value) / most}%`
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <figure className={classes.figure}>
      <div className={classes.columns} aria-hidden>
        {months.map(({ month, given, received }) => (
          <span
            key={month}
            className={classes.column}
            title={`${monthAndYear(`${month}-01`)}: given ${given.toFixed(1)}, received ${received.toFixed(1)}`}
          >
            <span className={classes.up}>
              <span className={classes.given} style={{ blockSize: height(given) }} />
            </span>
            <span className={classes.down}>
              <span className={classes.received} style={{ blockSize: height(received) }} />
            </span>
          </span>
        ))}
      </div>
      <figcaption className={classes.caption}>
        <span>{monthAndYear(`${first.month}-01`)}</span>
        <span className={classes.key}>
          <i data-side="given" /> given <i data-side="received" /> received
        </span>
        <span>{monthAndYear(`${last.month}-01`)}</span>
      </figcaption>
      <VisuallyHidden component="div">
        <table>
          <caption>Balance at the end of each month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Given</th>
              <th scope="col">Received</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, given, received }) => (
              <tr key={month}>
                <th scope="row">{monthAndYear(`${month}-01`)}</th>
                <td>{given.toFixed(1)}</td>
                <td>{received.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  )
}
