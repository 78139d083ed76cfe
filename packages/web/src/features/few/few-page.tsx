import { Button, NumberInput, Popover } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { ChooseDialogs, LetGoDialog, useFew } from '../../ui/few/index.ts'
import {
  EmptyState,
  FailureNotice,
  LinkButton,
  notifyDone,
  notifyFailure,
  Page,
  Section,
} from '../../ui/index.ts'
import { count } from '../../words/minutes.ts'
import { Changes } from './changes.tsx'
import { ChosenRow } from './chosen-row.tsx'
import classes from './few-page.module.css'
import type { ChosenPerson, FewList } from './few-types.ts'
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
      lead="The people who get first claim on your time, each for a reason."
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
          <div className={classes.parts}>
            <Section title={people.length === 0 ? 'Who could be the first' : 'Who could be among them'}>
              <Suggested
                onChoose={choose}
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

/** More than this nobody can give first claim on their time. */
const MOST = 50

const HowMany = ({ few }: { readonly few: FewList }) => {
  const [isOpen, setOpen] = useState(false)
  const [size, setSize] = useState<number | string>(few.size)
  const update = useMutation(api.few.update.mutationOptions({ onError: notifyFailure }))
  const save = () =>
    update.mutate(
      { size: Number(size) },
      {
        onSuccess: () => {
          setOpen(false)
          notifyDone(`At most ${size} now.`, () => update.mutate({ size: few.size }))
        },
      },
    )
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus position="bottom-end" withArrow shadow="md">
      <Popover.Target>
        <Button variant="subtle" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {count(few.count)} of {count(few.size)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.size}>
          <NumberInput
            label="How many at most"
            description="25 is usual; more than 50 nobody keeps close"
            min={1}
            max={MOST}
            allowDecimal={false}
            value={size}
            onChange={setSize}
          />
          <Button onClick={save} loading={update.isPending} disabled={!(Number(size) >= 1)}>
            Save
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
