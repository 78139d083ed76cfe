import table from '../../ui/simple-table.module.css'
import classes from './figures.module.css'
import { changeOf, type Figure, rateWords, valueWords } from './review-words.ts'

const CHANGES = { up: 'clearly more', down: 'clearly fewer' } as const

/** Figures beside those of the period before; a share only where there are enough to tell. */
export const Figures = ({
  title,
  figures,
}: {
  readonly title: string
  readonly figures: readonly Figure[]
}) => (
  <div className={table.frame}>
    <table className={table.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" className={classes.now}>
            Now
          </th>
          <th scope="col" className={classes.before}>
            Before
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Row key={figure.key} figure={figure} />
        ))}
      </tbody>
    </table>
  </div>
)

const Row = ({ figure }: { readonly figure: Figure }) => {
  const { key, label, value, of, before, beforeOf } = figure
  const [rate, change] = [rateWords(figure), changeOf(figure)]
  return (
    <tr>
      <th scope="row" className={classes.label}>
        {label}
      </th>
      <td className={classes.now}>
        {valueWords(key, value, of)}
        {rate !== null && <span className={classes.rate}> {rate}</span>}
        {change !== null && <span className={classes.change}> {CHANGES[change]}</span>}
      </td>
      <td className={classes.before}>{valueWords(key, before, beforeOf)}</td>
    </tr>
  )
}
