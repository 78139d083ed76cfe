import { Button, SegmentedControl } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page, Section } from '../../ui/index.ts'
import { Changes, sinceInWords } from './changes.tsx'
import { Charts } from './charts.tsx'
import classes from './review-page.module.css'
import { PERIOD_STEPS, PERIOD_WORDS, PERIODS, type ReviewSearch } from './review-search.ts'
import type { Health } from './series.ts'

/** Whether it is working: what changed in words, then how it went over time. */
export const ReviewPage = () => {
  const search = useSearch({ from: '/shell/review' })
  const { period = 'year', since } = search
  const health = useQuery({
    ...api.health.show.queryOptions({
      input: { ...PERIOD_STEPS[period], ...(since === undefined ? {} : { since }) },
    }),
    // The pictures stay while another period is on the way.
    placeholderData: (before) => before,
  })
  return (
    <Page title="Review" lead="Is it working?" actions={<Choices search={search} health={health.data} />}>
      {health.error !== null ? (
        <FailureNotice error={health.error} onRetry={() => void health.refetch()} />
      ) : (
        health.data !== undefined && <Shown health={health.data} />
      )}
    </Page>
  )
}

const Choices = ({
  search,
  health,
}: {
  readonly search: ReviewSearch
  readonly health: Health | undefined
}) => {
  const navigate = useNavigate({ from: '/review' })
  const change = (part: ReviewSearch) => void navigate({ search: { ...search, ...part }, replace: true })
  return (
    <div className={classes.choices}>
      <SegmentedControl
        aria-label="How far to look back"
        data={PERIODS.map((value) => ({ value, label: PERIOD_WORDS[value] }))}
        value={search.period ?? 'year'}
        onChange={(value) => {
          const period = PERIODS.find((name) => name === value)
          if (period !== undefined) change({ period })
        }}
      />
      {health !== undefined && (
        <DateInput
          aria-label="What changed since"
          valueFormat="D MMM YYYY"
          maxDate={health.today}
          value={health.since}
          onChange={(since) => {
            if (since !== null) change({ since })
          }}
          className={classes.since}
        />
      )}
      <Button variant="default" onClick={() => window.print()}>
        Print
      </Button>
    </div>
  )
}

const Shown = ({ health }: { readonly health: Health }) => {
  const { notice } = health
  if (notice?.code === 'no-people' || notice?.code === 'no-history') return <NotEnough code={notice.code} />
  return (
    <>
      <Section title={sinceInWords(health.since)}>
        <Changes changes={health.changes} />
      </Section>
      {notice !== null && (
        <p className={classes.thin} role="note">
          {notice.text}
        </p>
      )}
      <Section title="Over time">
        <Charts health={health} />
      </Section>
    </>
  )
}

const NotEnough = ({ code }: { readonly code: 'no-people' | 'no-history' }) => (
  <EmptyState
    title="Is it working?"
    action={
      <LinkButton to="/imports">
        {code === 'no-people' ? 'Bring your people in' : 'Bring messages in'}
      </LinkButton>
    }
  >
    Here you will see what changed since last week, in a few sentences, and how your networks, your chosen few
    and what you give fare over time. It is read from messages, calendars and the conversations you log; none
    is on record yet.
  </EmptyState>
)
