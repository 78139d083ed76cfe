import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api, useImportRun } from '../../api/index.ts'
import { HowToGet, ImportIntake } from '../../ui/import/index.ts'
import { DuplicatesWaiting, FailureNotice, Page, Section } from '../../ui/index.ts'
import { HistoryEntry } from './history-entry.tsx'
import classes from './imports-page.module.css'
import { RunOutcome } from './run-outcome.tsx'

/** `sources` is what is read again and again, which is shown among it. */
export const ImportsPage = ({ sources }: { readonly sources: ReactNode }) => {
  const run = useImportRun()
  const imports = useQuery(api.import.list.queryOptions({ input: {} }))
  const history = imports.data?.imports ?? []
  return (
    <Page
      title="Imports"
      lead={
        <>
          Everything that came in, every row accounted for, and each import reversible.{' '}
          <Link to="/data">Take it out or back it up</Link>
        </>
      }
      actions={<DuplicatesWaiting />}
    >
      <div className={classes.run}>
        <ImportIntake run={run} />
        <RunOutcome run={run} />
      </div>
      {imports.error !== null && (
        <FailureNotice error={imports.error} onRetry={() => void imports.refetch()} />
      )}
      {imports.data !== undefined && history.length === 0 && run.phase !== 'asking' && (
        <Section title="How to get it">
          <HowToGet />
        </Section>
      )}
      {run.phase !== 'asking' && sources}
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
          <summary>How to get more out of other places</summary>
          <HowToGet />
        </details>
      )}
    </Page>
  )
}
