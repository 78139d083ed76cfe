import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { FailureNotice, Section } from '../../ui/index.ts'
import { Charts } from './charts.tsx'
import classes from './review-page.module.css'
import { SPAN_STEPS, SPAN_WORDS, SPANS, type Span } from './review-search.ts'

/** How the relationships fared up to today, whatever period is reviewed. */
export const OverTime = ({ over = 'year' }: { readonly over?: Span | undefined }) => {
  const health = useQuery({
    ...api.health.show.queryOptions({ input: SPAN_STEPS[over] }),
    // The pictures stay while another span is on the way.
    placeholderData: (before) => before,
  })
  const notice = health.data?.notice ?? null
  return (
    <Section title="Over time" aside={<SpanChoice over={over} />}>
      {notice !== null && (
        <p className={classes.thin} role="note">
          {notice.text}
        </p>
      )}
      {health.error !== null && <FailureNotice error={health.error} onRetry={() => void health.refetch()} />}
      {health.data !== undefined && <Charts health={health.data} />}
    </Section>
  )
}

const SpanChoice = ({ over }: { readonly over: Span }) => {
  const navigate = useNavigate({ from: '/review' })
  return (
    <SegmentedControl
      aria-label="How far to look back"
      size="xs"
      className={classes.span}
      data={SPANS.map((value) => ({ value, label: SPAN_WORDS[value] }))}
      value={over}
      onChange={(value) => {
        const span = SPANS.find((name) => name === value)
        if (span === undefined) return
        void navigate({ search: (search) => ({ ...search, over: span }), replace: true })
      }}
    />
  )
}
