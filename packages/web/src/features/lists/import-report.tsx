import { Button } from '@mantine/core'
import { count, counted } from '../../words/minutes.ts'
import classes from './list-intake.module.css'
import { changeInWords, holds, reachChange, rowsOf, type TieImport } from './list-words.ts'

/** What became of the rows of a list: a bar and the same in words, and which are no tie and why. */
export const ImportReport = ({
  report,
  reach,
  onClose,
}: {
  readonly report: TieImport
  /** How many the user reached before it and reaches now; null until that is known. */
  readonly reach: { readonly before: number; readonly after: number } | null
  readonly onClose: () => void
}) => {
  const parts = rowsOf(report)
  const change = changeInWords(report)
  const { list, rows, rejected, firstRejected } = report
  return (
    <div className={classes.box} role="status">
      <div className={classes.head}>
        <p className={classes.title}>
          <bdi dir="auto">{list.name}</bdi> is in
        </p>
        <Button variant="default" onClick={onClose}>
          Good
        </Button>
      </div>
      <div>
        <div className={classes.bar} aria-hidden>
          {parts.map(({ outcome, rows: share }) => (
            <span key={outcome} data-outcome={outcome} style={{ flexGrow: share }} />
          ))}
        </div>
        <p className={classes.words}>
          {counted(rows, 'row', 'rows')}: {parts.map(({ words }) => words).join(', ')}.
        </p>
      </div>
      <p>
        {holds(list)}. {reach !== null && reachChange(reach.before, reach.after)}
      </p>
      {change !== null && <p>{change}</p>}
      {firstRejected.length > 0 && (
        <details>
          <summary>
            {rejected > firstRejected.length
              ? `The first ${firstRejected.length} of ${count(rejected)} rows that are no tie`
              : `${counted(rejected, 'row that is', 'rows that are')} no tie`}
          </summary>
          <ul className={classes.rejected}>
            {firstRejected.map(({ file, line, message }) => (
              <li key={`${file} ${line}`}>
                <bdi dir="auto">{file}</bdi>, line {line}: <bdi dir="auto">{message}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
