import { CloseButton } from '@mantine/core'
import { clearImport, type ImportRun } from '../../api/index.ts'
import { DuplicatesWaiting, FailureNotice, LinkButton } from '../../ui/index.ts'
import { whoCame } from '../../words/import.ts'
import { counted } from '../../words/minutes.ts'
import classes from './run-outcome.module.css'

/** How the import just run ended. */
export const RunOutcome = ({ run }: { readonly run: ImportRun }) => {
  if (run.phase === 'failed') return <FailureNotice failure={run.failure} />
  if (run.phase !== 'done') return null
  const { people, totals, importId, canUndo } = run.report
  return (
    <div className={classes.done} role="status">
      <p>
        <strong>It is in.</strong> {whoCame(people)}, {counted(people.updated, 'person', 'people')} updated,{' '}
        {counted(totals.rows, 'row', 'rows')} accounted for
        {totals.rejected > 0 && `, ${counted(totals.rejected, 'of them rejected', 'of them rejected')}`}.
      </p>
      <span className={classes.actions}>
        <DuplicatesWaiting />
        {/* A complete export comes back with its own imports, and has no account beside them. */}
        {canUndo !== false && (
          <LinkButton to="/imports/$importId" params={{ importId }} variant="default">
            See the account
          </LinkButton>
        )}
        <LinkButton to="/">See this week</LinkButton>
        <CloseButton aria-label="Close" onClick={clearImport} />
      </span>
    </div>
  )
}
