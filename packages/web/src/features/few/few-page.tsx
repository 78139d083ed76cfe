import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { ChooseDialogs, LetGoDialog, useFew } from '../../ui/few/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page, Section } from '../../ui/index.ts'
import { Changes } from './changes.tsx'
import { ChosenRow } from './chosen-row.tsx'
import classes from './few-page.module.css'
import type { ChosenPerson } from './few-types.ts'
import { HowMany } from './how-many.tsx'
import rows from './person-row.module.css'
import { Review } from './review.tsx'
import { Suggested } from './suggested.tsx'

/** The people who get first claim on one's time, who could be among them, and who came and left. */
export const FewPage = () => {
  const few = useQuery(api.few.list.queryOptions({ input: {} }))
  const { asking, stopAsking, choose, letGo } = useFew()
  const [leaving, setLeaving] = useState<ChosenPerson | null>(null)
  const [isReviewing, setReviewing] = useState(false)
  if (few.error !== null) {
    return (
      <Page title="Chosen few">
        <FailureNotice error={few.error} onRetry={() => void few.refetch()} />
      </Page>
    )
  }
  if (few.data === undefined) return <Page title="Chosen few">{null}</Page>
  const { people, changes, isReviewDue } = few.data
  return (
    <Page
      title="Chosen few"
      lead={
        isReviewDue && !isReviewing
          ? 'The people who get first claim on your time. It is a year since you went through them.'
          : 'The people who get first claim on your time, each for a reason.'
      }
      actions={
        people.length > 0 && (
          <>
            <HowMany few={few.data} />
            <Button
              variant={isReviewDue && !isReviewing ? 'filled' : 'default'}
              onClick={() => setReviewing(!isReviewing)}
            >
              {isReviewing ? 'Back to the list' : 'Go through them'}
            </Button>
          </>
        )
      }
    >
      {isReviewing ? (
        <Review onLetGo={setLeaving} onChoose={choose} onDone={() => setReviewing(false)} />
      ) : (
        <>
          {people.length > 0 && (
            <ul className={rows.list} aria-label="Your chosen few">
              {people.map((person) => (
                <ChosenRow key={person.personId} person={person} onLetGo={setLeaving} />
              ))}
            </ul>
          )}
          <div className={classes.parts} data-alone={people.length === 0 || undefined}>
            <Section title={people.length === 0 ? 'Who could be the first' : 'Who could be among them'}>
              <Suggested
                onChoose={choose}
                chosen={people}
                empty={
                  <EmptyState
                    title="Nothing on record speaks for anybody yet"
                    action={<LinkButton to="/imports">Bring messages and recommendations in</LinkButton>}
                  >
                    Here you will see who opened doors for you, sent you business, taught you or spoke up for
                    you. A LinkedIn archive with messages tells most of it; what one did for the other can
                    also be written down on a person’s page.
                  </EmptyState>
                }
              />
            </Section>
            {changes.length > 0 && <Changes changes={changes} />}
          </div>
        </>
      )}
      {leaving !== null && (
        <LetGoDialog
          name={leaving.name}
          onClose={() => setLeaving(null)}
          onLetGo={(reason) => {
            letGo(leaving, reason)
            setLeaving(null)
          }}
        />
      )}
      <ChooseDialogs asking={asking} stopAsking={stopAsking} choose={choose} />
    </Page>
  )
}
