import type { ImportReport } from '../../api/index.ts'
import { count, counted } from '../../words/minutes.ts'
import classes from './row-bar.module.css'
import { rowParts } from './row-parts.ts'

/** What became of the rows: a bar, and the same as words. */
export const RowBar = ({ totals }: { readonly totals: ImportReport['totals'] }) => {
  const parts = rowParts(totals)
  return (
    <div>
      <div className={classes.bar} aria-hidden>
        {parts.map((part) => (
          <span
            key={part.outcome}
            className={classes.part}
            data-outcome={part.outcome}
            style={{ flexGrow: part.rows }}
          />
        ))}
      </div>
      <p className={classes.words}>
        {counted(totals.rows, 'row', 'rows')}:{' '}
        {parts.map((part) => `${count(part.rows)} ${part.outcome}`).join(', ')}
      </p>
    </div>
  )
}
