import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { ImportAccount } from '../../ui/import/index.ts'
import { DuplicatesWaiting, FailureNotice, Foreign, Page, Section } from '../../ui/index.ts'
import { dateAndTime } from '../../words/dates.ts'
import { whoCame } from '../../words/import.ts'
import { counted } from '../../words/minutes.ts'
import { Findings } from './findings.tsx'
import classes from './import-page.module.css'
import { UndoImport } from './undo-import.tsx'

/** Changes and findings asked for at once; an ordinary import has fewer. */
const SHOWN = 200

const CHANGE_WORDS = {
  employer: 'Employer',
  title: 'Title',
  name: 'Name',
  email: 'E-mail',
  'no-longer-connected': 'No longer connected',
} as const

export const ImportPage = () => {
  const { importId } = useParams({ from: '/shell/imports/$importId' })
  const shown = useQuery(api.import.show.queryOptions({ input: { importId, limit: SHOWN } }))
  if (shown.error !== null) {
    return (
      <Page title="Import">
        <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />
      </Page>
    )
  }
  if (shown.data === undefined) return <Page title="Import">{null}</Page>
  const report = shown.data
  const hidden = report.changedTotal - report.changed.length
  return (
    <Page
      title="Import"
      lead={
        <>
          <Foreign>{report.sources.join(', ')}</Foreign>
          {dateAndTime(report.startedAt)}
          {report.undoneAt !== null && ` · undone ${dateAndTime(report.undoneAt)}`} ·{' '}
          <Link to="/imports">All imports</Link>
        </>
      }
      actions={<UndoImport key={importId} report={report} />}
    >
      {report.undoneAt === null && (
        <p className={classes.came}>
          <span>
            {whoCame(report.people)}, {counted(report.people.updated, 'person', 'people')} updated.
          </span>
          <DuplicatesWaiting />
        </p>
      )}
      <ImportAccount report={report} />
      {report.changedTotal > 0 && (
        <Section
          title="What changed"
          aside={
            <span className={classes.quiet}>{report.changes.map((change) => change.text).join(', ')}</span>
          }
        >
          <ul className={classes.changes}>
            {report.changed.map((change) => (
              <li key={`${change.personId} ${change.kind}`} className={classes.change}>
                <Link to="/people/$personId" params={{ personId: change.personId }} className={classes.name}>
                  <Foreign>{change.person}</Foreign>
                </Link>
                <span className={classes.kind}>{CHANGE_WORDS[change.kind]}</span>
                <span className={classes.values}>
                  {change.before !== null && <Foreign className={classes.before}>{change.before}</Foreign>}
                  {change.after !== null && (
                    <>
                      <span role="img" aria-label="became" className={classes.arrow}>
                        →
                      </span>
                      <Foreign>{change.after}</Foreign>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          {hidden > 0 && <p className={classes.quiet}>And {counted(hidden, 'change', 'changes')} more.</p>}
        </Section>
      )}
      <Findings importId={importId} total={report.findingsTotal} totals={report.totals} />
    </Page>
  )
}
