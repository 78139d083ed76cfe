import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page, Section } from '../../ui/index.ts'
import { AdviceList } from './advice-list.tsx'
import { Changes } from './changes.tsx'
import { Figures } from './figures.tsx'
import { ObjectivePace } from './objective-pace.tsx'
import { OverTime } from './over-time.tsx'
import { ReadingSection } from './reading.tsx'
import { Returns } from './returns.tsx'
import { ReviewChoices } from './review-choices.tsx'
import classes from './review-page.module.css'
import { dayRange, type Review } from './review-words.ts'
import { WeekCharts } from './week-charts.tsx'
import { YieldPath } from './yield-path.tsx'

/** Whether it is working: sentences first, then figures, objectives, what to stop, and how it went over time. */
export const ReviewPage = () => {
  const search = useSearch({ from: '/shell/review' })
  const review = useQuery({
    ...api.review.show.queryOptions({ input: { period: search.period ?? 'week' } }),
    // What is shown stays while another period is on the way.
    placeholderData: (before) => before,
  })
  return (
    <Page
      title="Review"
      lead={<Lead review={review.data} />}
      actions={<ReviewChoices search={search} review={review.data} />}
    >
      {review.error !== null ? (
        <FailureNotice error={review.error} onRetry={() => void review.refetch()} />
      ) : (
        review.data !== undefined && <Shown review={review.data} over={search.over} />
      )}
    </Page>
  )
}

const Lead = ({ review }: { readonly review: Review | undefined }) => {
  if (review === undefined) return <>Is it working?</>
  const { from, to, isOver, before } = review.period
  return (
    <>
      Is it working? {dayRange(from, to)}
      {isOver ? '' : ', so far'}, beside {dayRange(before.from, before.to)}.
    </>
  )
}

const Shown = ({
  review,
  over,
}: {
  readonly review: Review
  readonly over: Parameters<typeof OverTime>[0]['over']
}) => {
  const { notice, sentences, changes, objectives, figures, stop, goOn, restsOn } = review
  if (notice?.code === 'no-people' || notice?.code === 'no-history') return <NotEnough code={notice.code} />
  return (
    <div className={classes.paper} data-paper>
      <div className={classes.first}>
        <Section title="In short">
          <ul className={classes.sentences}>
            {sentences.map(({ kind, text }) => (
              <li key={kind} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </Section>
        <Section title="What changed">
          <Changes changes={changes} />
        </Section>
      </div>
      {objectives.length > 0 && (
        <Section title="Your objectives">
          <ul className={classes.objectives}>
            {objectives.map((objective) => (
              <ObjectivePace key={objective.objectiveId} objective={objective} today={review.period.to} />
            ))}
          </ul>
        </Section>
      )}
      <div className={classes.pair}>
        <Section title="What to stop">
          <AdviceList
            advice={stop}
            empty={restsOn.isEnough ? 'Nothing stands out.' : (notice?.text ?? 'Not enough to tell.')}
          />
        </Section>
        <Section title="What to go on with">
          <AdviceList
            advice={goOn}
            empty={restsOn.isEnough ? 'Nothing stands out.' : 'Not enough to tell yet.'}
          />
        </Section>
      </div>
      <div className={classes.pair}>
        <Section title="What you did">
          <Figures title="What you did" figures={figures.filter(({ group }) => group === 'activity')} />
        </Section>
        <Section title="How well">
          <Figures title="How well" figures={figures.filter(({ group }) => group === 'quality')} />
        </Section>
      </div>
      <Section title="From asking to outcome">
        <YieldPath review={review} />
      </Section>
      <Section title="What it took">
        <Returns review={review} />
      </Section>
      <Section title="Week by week">
        <WeekCharts review={review} />
      </Section>
      <div className={classes.onScreen}>
        <OverTime over={over} />
        <ReadingSection />
      </div>
    </div>
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
    Here you will see, for a week or a quarter, what you did and what came of it, whether your objectives will
    be reached, what you could stop, and how your networks fare over time. It is read from messages, calendars
    and the conversations you log; none is on record yet.
  </EmptyState>
)
