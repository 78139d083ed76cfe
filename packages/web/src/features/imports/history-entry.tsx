import { Link } from '@tanstack/react-router'
import type { ImportReport } from '../../api/index.ts'
import { Chip, Foreign } from '../../ui/index.ts'
import { dateAndTime } from '../../words/dates.ts'
import { whoCame } from '../../words/import.ts'
import classes from './history-entry.module.css'
import { RowBar } from './row-bar.tsx'

/** One import in the history: when, which file, what came of it. */
export const HistoryEntry = ({ report }: { readonly report: ImportReport }) => {
  const isUndone = report.undoneAt !== null
  return (
    <li className={classes.entry} data-undone={isUndone || undefined}>
      <div className={classes.head}>
        <div className={classes.names}>
          <Link to="/imports/$importId" params={{ importId: report.importId }} className={classes.name}>
            <Foreign>{report.sources.join(', ')}</Foreign>
          </Link>
          <p className={classes.when}>
            {dateAndTime(report.startedAt)}
            {isUndone && ` · undone ${dateAndTime(report.undoneAt ?? '')}`}
          </p>
        </div>
        <div className={classes.chips}>
          {isUndone ? (
            <Chip>Undone</Chip>
          ) : (
            <>
              <Chip tone="accent">{whoCame(report.people)}</Chip>
              {report.changes.map((change) => (
                <Chip key={change.kind}>{change.text}</Chip>
              ))}
            </>
          )}
        </div>
      </div>
      <RowBar totals={report.totals} />
    </li>
  )
}
