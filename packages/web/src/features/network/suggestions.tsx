import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Network } from '../../api/index.ts'
import { EmptyState, FailureNotice, Kbd } from '../../ui/index.ts'
import { count, counted } from '../../words/minutes.ts'
import { ChoiceBar } from './choice-bar.tsx'
import classes from './choice-list.module.css'
import { ChoiceRow } from './choice-row.tsx'
import { NoticeStep } from './notice-step.tsx'
import { useChoice } from './use-choice.ts'
import { useMembership } from './use-membership.ts'

/** Suggestions read in one go. */
const SHOWN = 50
/** The most that the server gives at once. */
const MOST = 1000

/** Who could belong to a network, and why; accepted or declined one by one or together. */
export const Suggestions = ({ network }: { readonly network: Network }) => {
  const [limit, setLimit] = useState(SHOWN)
  const suggested = useQuery({
    ...api.network.suggest.queryOptions({ input: { network: network.networkId, limit } }),
    placeholderData: (before) => before,
  })
  const { gone, put, turnDown } = useMembership()
  const found = suggested.data?.networks[0]
  const people = (found?.people ?? []).filter(({ personId }) => !gone.has(personId))
  const named = (personIds: readonly string[]) =>
    people.filter(({ personId }) => personIds.includes(personId))
  const add = (personIds: readonly string[]) => put(network, named(personIds))
  const decline = (personIds: readonly string[]) => turnDown(network, named(personIds))
  const choice = useChoice(
    people.map(({ personId }) => personId),
    { enter: add, d: decline },
  )

  if (suggested.error !== null) {
    return <FailureNotice error={suggested.error} onRetry={() => void suggested.refetch()} />
  }
  if (suggested.data === undefined) return <p role="status">Looking through everybody you know …</p>
  const notice = found?.notice ?? suggested.data.notice
  if (found === undefined || people.length === 0) {
    return notice === null ? (
      <EmptyState title="Nobody else comes to mind">
        Everybody on record has been looked at. New people, messages and meetings bring new suggestions.
      </EmptyState>
    ) : (
      <NoticeStep notice={notice} isAlone />
    )
  }
  const left = found.total - found.people.length
  return (
    <>
      {notice !== null && <NoticeStep notice={notice} />}
      <p className={classes.lead}>
        {counted(found.total, 'person', 'people')} could belong, the most fitting first.{' '}
        {found.room > 0 && `You aim for about ${count(found.room)} more.`}
        <span className={classes.keys} aria-hidden>
          <Kbd>j</Kbd> <Kbd>k</Kbd> move <Kbd>x</Kbd> mark <Kbd>Enter</Kbd> add <Kbd>d</Kbd> not this one
        </span>
      </p>
      <ChoiceBar choice={choice} total={people.length}>
        <Button size="compact-md" onClick={() => add(choice.chosen)}>
          Add {counted(choice.chosen.length, 'person', 'people')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => decline(choice.chosen)}>
          Not for this network
        </Button>
      </ChoiceBar>
      <ul ref={choice.list} className={classes.list} aria-label={`Who could belong to ${network.name}`}>
        {people.map((person, at) => (
          <ChoiceRow
            key={person.personId}
            person={person}
            isCurrent={at === choice.cursor}
            isChosen={choice.isChosen(person.personId)}
            isOpen={choice.opened === person.personId}
            onMark={(isRange) => choice.mark(at, isRange)}
            onToggleReasons={() => choice.toggleReasons(person.personId)}
          >
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => decline([person.personId])}
              aria-label={`${person.name} does not belong to ${network.name}`}
            >
              Not this one
            </Button>
            <Button
              size="compact-sm"
              onClick={() => add([person.personId])}
              aria-label={`Add ${person.name} to ${network.name}`}
            >
              Add
            </Button>
          </ChoiceRow>
        ))}
      </ul>
      {left > 0 && limit < MOST && (
        <Button
          variant="default"
          className={classes.more}
          onClick={() => setLimit(Math.min(MOST, limit * 3))}
        >
          Show more ({count(left)} left)
        </Button>
      )}
    </>
  )
}
