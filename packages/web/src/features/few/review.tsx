import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { FailureNotice, notifyDone, notifyFailure, Section } from '../../ui/index.ts'
import { longDate } from '../../words/dates.ts'
import { counted } from '../../words/minutes.ts'
import { ChosenFor, ChosenRow, evidenceAtAGlance } from './chosen-row.tsx'
import classes from './few-page.module.css'
import type { ChosenPerson, FewCandidate } from './few-types.ts'
import rows from './person-row.module.css'
import { PersonRow } from './person-row.tsx'
import { CandidateRow } from './suggested.tsx'

interface ReviewProps {
  readonly onLetGo: (person: ChosenPerson) => void
  readonly onChoose: (person: FewCandidate) => void
  readonly onDone: () => void
}

/** Once a year: who could leave, who could join, who stays. Nothing changes by itself. */
export const Review = ({ onLetGo, onChoose, onDone }: ReviewProps) => {
  const review = useQuery(api.few.review.queryOptions({ input: {} }))
  const update = useMutation(api.few.update.mutationOptions({ onError: notifyFailure }))
  if (review.error !== null) {
    return <FailureNotice error={review.error} onRetry={() => void review.refetch()} />
  }
  if (review.data === undefined) return <p role="status">Looking through the past years …</p>
  const { stay, leave, join, reviewedOn } = review.data
  const finish = () =>
    update.mutate(
      { reviewed: true },
      {
        onSuccess: () => {
          notifyDone('Gone through. The next time is in a year.')
          onDone()
        },
      },
    )
  return (
    <div className={classes.parts}>
      <p className={classes.quiet}>
        {reviewedOn === null
          ? 'Once a year is enough.'
          : `Once a year is enough; the last time was on ${longDate(reviewedOn)}.`}{' '}
        Nothing changes by itself: who leaves and who joins is for you to say.
      </p>
      <Section title="Who could leave">
        {leave.length === 0 ? (
          <p className={classes.quiet}>Nobody: something speaks for each of them.</p>
        ) : (
          <ul className={rows.list}>
            {leave.map((person) => (
              <PersonRow
                key={person.personId}
                person={person}
                atAGlance={evidenceAtAGlance(person)}
                tools={
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => onLetGo(person)}
                    aria-label={`Let ${person.name} go`}
                  >
                    Let go …
                  </Button>
                }
              >
                <ChosenFor person={person} />
              </PersonRow>
            ))}
          </ul>
        )}
      </Section>
      <Section title="Who could join">
        {join.length === 0 ? (
          <p className={classes.quiet}>Nobody else stands out in the past years.</p>
        ) : (
          <ul className={rows.list}>
            {join.map((person) => (
              <CandidateRow key={person.personId} person={person} onChoose={onChoose} />
            ))}
          </ul>
        )}
      </Section>
      {stay.length > 0 && (
        <Section title={`Who stays (${counted(stay.length, 'person', 'people')})`}>
          <ul className={rows.list}>
            {stay.map((person) => (
              <ChosenRow key={person.personId} person={person} onLetGo={onLetGo} />
            ))}
          </ul>
        </Section>
      )}
      <p className={classes.foot}>
        <Button onClick={finish} loading={update.isPending}>
          I have gone through them
        </Button>
      </p>
    </div>
  )
}
