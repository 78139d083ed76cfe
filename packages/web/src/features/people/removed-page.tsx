import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Outputs } from '../../api/index.ts'
import {
  EmptyState,
  FailureNotice,
  Foreign,
  LinkButton,
  notifyDone,
  notifyFailure,
  Page,
} from '../../ui/index.ts'
import { dateAndTime } from '../../words/dates.ts'
import { counted } from '../../words/minutes.ts'
import classes from './removed-page.module.css'

type Removed = Outputs['people']['removed']['people'][number]

/** Who was taken out of view, each with the way back. */
export const RemovedPeoplePage = () => {
  const removed = useQuery(api.people.removed.queryOptions({ input: {} }))
  const people = removed.data?.people
  return (
    <Page
      title="Removed people"
      lead={
        <>
          Out of view, and no import brings them back. You can. <Link to="/people">All people</Link>
        </>
      }
    >
      {removed.error !== null && (
        <FailureNotice error={removed.error} onRetry={() => void removed.refetch()} />
      )}
      {people?.length === 0 && (
        <EmptyState title="Nobody is out of view" action={<LinkButton to="/people">Go to people</LinkButton>}>
          Whoever you remove waits here, with everything known of them, until you bring them back.
        </EmptyState>
      )}
      {people !== undefined && people.length > 0 && (
        <ul className={classes.list} aria-label={counted(people.length, 'removed person', 'removed people')}>
          {people.map((person) => (
            <RemovedLine key={person.personId} person={person} />
          ))}
        </ul>
      )}
    </Page>
  )
}

const RemovedLine = ({ person }: { readonly person: Removed }) => {
  const remove = useMutation(api.people.remove.mutationOptions({ onError: notifyFailure }))
  const restore = useMutation(api.people.restore.mutationOptions({ onError: notifyFailure }))
  const { personId } = person
  const name = person.name || 'Somebody without a name'
  const bringBack = () =>
    restore.mutate(
      { personId },
      { onSuccess: () => notifyDone(`${name} is back.`, () => remove.mutate({ personId })) },
    )
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Foreign className={classes.name}>{name}</Foreign>
        <span className={classes.quiet}>removed {dateAndTime(person.removedAt)}</span>
      </div>
      <Button
        variant="default"
        loading={restore.isPending}
        aria-label={`Restore ${name}`}
        onClick={bringBack}
      >
        Restore
      </Button>
    </li>
  )
}
