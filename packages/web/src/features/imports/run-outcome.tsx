import { CloseButton } from '@mantine/core'
import { clearImport, type ImportRun } from '../../api/index.ts'
import { FailureNotice, LinkButton } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import classes from './run-outcome.module.css'

/** How the import just run ended. */
export const RunOutcome = ({ run }: { readonly run: ImportRun }) => {
  if (run.phase === 'failed') return <FailureNotice failure={run.failure} />
  if (run.phase !== 'done') return null
  const { people, totals, importId } = run.report
  return (
    <div className={classes.done} role="status">
      <p>
        <strong>It is in.</strong> {counted(people.created, 'new person', 'new people')},{' '}
        {counted(people.updated, 'person', 'people')} updated, {counted(totals.rows, 'row', 'rows')} accounted
        for
        {totals.rejected > 0 && `, ${counted(totals.rejected, 'of them rejected', 'of them rejected')}`}.
      </p>
      <span className={classes.actions}>
        <LinkButton to="/imports/$importId" params={{ importId }} variant="default">
          See the account
        </LinkButton>
        <LinkButton to="/">See this week</LinkButton>
        <CloseButton aria-label="Close" onClick={clearImport} />
      </span>
    </div>
  )
}
