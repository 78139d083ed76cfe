import { VisuallyHidden } from '@mantine/core'
import type { Outputs } from '../../api/index.ts'
import { monthAndYear } from '../../words/dates.ts'
import classes from './by-month.module.css'
import { rateInWords } from './figure-words.ts'

type Month = Outputs['driveby']['show']['byMonth'][number]

const PARTS = [
  { key: 'within30Days', label: 'in thirty days' },
  { key: 'later', label: 'later' },
  { key: 'open', label: 'still time' },
  { key: 'never', label: 'passed by' },
] as const

/** People met, a column a month, by what became of it; read out as a table. */
export const ByMonth = ({ months }: { readonly months: readonly Month[] }) => {
  const most = Math.max(1, ...months.map(({ met }) => met))
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <figure className={classes.figure}>
      <div className={classes.columns} aria-hidden>
        {months.map((month) => (
          <span key={month.month} className={classes.column} title={inWords(month)}>
            <span className={classes.count}>{month.met === 0 ? '' : month.met}</span>
            {PARTS.toReversed().map(({ key }) => (
              <span
                key={key}
                data-part={key}
                className={classes.part}
                style={{ flexGrow: month[key], flexBasis: 0, maxBlockSize: `${(100 * month[key]) / most}%` }}
              />
            ))}
          </span>
        ))}
      </div>
      <figcaption className={classes.caption}>
        <span>{monthAndYear(`${first.month}-01`)}</span>
        <span>{monthAndYear(`${last.month}-01`)}</span>
      </figcaption>
      <ul className={classes.key}>
        {PARTS.map(({ key, label }) => (
          <li key={key}>
            <i data-part={key} /> {label}
          </li>
        ))}
      </ul>
      <VisuallyHidden component="div">
        <table>
          <caption>People met by month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Met</th>
              {PARTS.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthAndYear(`${month.month}-01`)}</th>
                <td>{month.met}</td>
                {PARTS.map(({ key }) => (
                  <td key={key}>{month[key]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  )
}

const inWords = (month: Month): string =>
  `${monthAndYear(`${month.month}-01`)}: met ${month.met}, followed up ${month.within30Days} (${rateInWords(month.rate)})`
