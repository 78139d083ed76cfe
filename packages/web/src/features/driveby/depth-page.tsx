import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api, type Outputs } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page, Section, useOpenCapture } from '../../ui/index.ts'
import { ByMonth } from './by-month.tsx'
import { BySource } from './by-source.tsx'
import { Cap } from './cap.tsx'
import { DebtList } from './debt-list.tsx'
import classes from './depth-page.module.css'
import { figureInWords } from './figure-words.ts'

type DriveBy = Outputs['driveby']['show']

/** How many of those one met heard of one again, who still waits, and how many new people that leaves room for. */
export const DepthPage = () => {
  const shown = useQuery(api.driveby.show.queryOptions({ input: { limit: 50 } }))
  return (
    <Page
      title="Depth"
      lead="Of the people you met, who heard of you again? A few followed up are worth more than many collected."
    >
      {shown.error !== null && <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />}
      {shown.data !== undefined && <Shown {...shown.data} />}
    </Page>
  )
}

const Shown = (shown: DriveBy) => {
  const { notice, total, byMonth, bySource, cap, metPerWeek, debt, debtTotal } = shown
  if (notice?.code === 'no-people' || notice?.code === 'nobody-met') return <NobodyMet code={notice.code} />
  return (
    <div className={classes.sheet}>
      <section className={classes.figure} aria-label="The figure">
        {total.rate !== null && notice?.code !== 'no-contacts' && (
          <p className={classes.number}>
            {total.never}
            <span> of {total.met} passed by</span>
          </p>
        )}
        <p className={classes.words}>{notice?.code === 'no-contacts' ? notice.text : figureInWords(total)}</p>
        {notice !== null && (
          <p className={classes.notice}>
            {notice.code === 'no-contacts' ? (
              <LinkButton to="/imports">Bring messages or a calendar in</LinkButton>
            ) : (
              notice.text
            )}
          </p>
        )}
      </section>
      <Cap cap={cap} metPerWeek={metPerWeek} waiting={debtTotal} />
      <div>
        <Section title="By month">
          <ByMonth months={byMonth} />
        </Section>
      </div>
      <div>
        <Section title="By where you met">
          <BySource sources={bySource} />
        </Section>
      </div>
      <div className={classes.wide}>
        <Section title="Waiting for a word">
          <DebtList debt={debt} />
          {debtTotal > debt.length && (
            <p className={classes.quiet}>{debtTotal - debt.length} more were met in the last three months.</p>
          )}
        </Section>
      </div>
    </div>
  )
}

const NobodyMet = ({ code }: { readonly code: 'no-people' | 'nobody-met' }) => {
  const openCapture = useOpenCapture()
  return (
    <EmptyState
      title="Whom you meet will show here"
      action={
        code === 'no-people' ? (
          <LinkButton to="/imports">Bring your people in</LinkButton>
        ) : (
          <Button onClick={() => openCapture()}>Log a conversation</Button>
        )
      }
    >
      Everybody you connect with, meet at an event or speak with for the first time, and whether they heard of
      you again within a month. A LinkedIn archive with messages or your calendar tells most of it.
    </EmptyState>
  )
}
