import { useQuery } from '@tanstack/react-query'
import { api, useImportRun } from '../../api/index.ts'
import { HowToGet, ImportDrop, ImportProgress } from '../../ui/import/index.ts'
import { DuplicatesWaiting, FailureNotice, Page, Section } from '../../ui/index.ts'
import { HistoryEntry } from './history-entry.tsx'
import classes from './imports-page.module.css'
import { RunOutcome } from './run-outcome.tsx'

export const ImportsPage = () => {
  const run = useImportRun()
  const imports = useQuery(api.import.list.queryOptions({ input: {} }))
  const isRunning = run.phase === 'running' || run.phase === 'stopping'
  const history = imports.data?.imports ?? []
  return (
    <Page
      title="Imports"
      lead="Everything that came in, every row accounted for, and each import reversible."
      actions={<DuplicatesWaiting />}
    >
      <div className={classes.run}>
        {isRunning ? <ImportProgress run={run} /> : <ImportDrop />}
        <RunOutcome run={run} />
      </div>
      {imports.error !== null && (
        <FailureNotice error={imports.error} onRetry={() => void imports.refetch()} />
      )}
      {imports.data !== undefined && history.length === 0 && !isRunning && (
        <Section title="How to get it">
          <HowToGet />
        </Section>
      )}
      {history.length > 0 && (
        <Section title="So far">
          <ul className={classes.history}>
            {history.map((report) => (
              <HistoryEntry key={report.importId} report={report} />
            ))}
          </ul>
        </Section>
      )}
      {history.length > 0 && (
        <details className={classes.how}>
          <summary>How to get a fresh archive from LinkedIn</summary>
          <HowToGet />
        </details>
      )}
    </Page>
  )
}
