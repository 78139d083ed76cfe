import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { FailureNotice, notifyDone, notifyFailure, Section } from '../../ui/index.ts'
import { dateAndTime } from '../../words/dates.ts'
import { count, counted } from '../../words/minutes.ts'
import classes from './merge-list.module.css'

type Merge = Outputs['people']['merges']['merges'][number]

/** Merges shown before one asks for more. */
const SHOWN = 20
/** The most that the server gives at once. */
const MOST = 1000

/** Who was merged with whom, by whom and why; each merge with its way back. */
export const MergeList = () => {
  const [limit, setLimit] = useState(SHOWN)
  const merges = useQuery({
    ...api.people.merges.queryOptions({ input: { limit } }),
    placeholderData: (before) => before,
  })
  if (merges.error !== null) {
    return <FailureNotice error={merges.error} onRetry={() => void merges.refetch()} />
  }
  const total = merges.data?.total ?? 0
  if (merges.data === undefined || total === 0) return null
  const left = total - merges.data.merges.length
  return (
    <Section
      title="Merged so far"
      aside={<span className={classes.quiet}>{counted(total, 'merge', 'merges')}, the latest first</span>}
    >
      <ul className={classes.list}>
        {merges.data.merges.map((merge) => (
          <MergeLine key={merge.mergeId} merge={merge} />
        ))}
      </ul>
      {left > 0 && limit < MOST && (
        <Button variant="default" onClick={() => setLimit(Math.min(MOST, limit * 5))}>
          Show more ({count(left)} left)
        </Button>
      )}
    </Section>
  )
}

const MergeLine = ({ merge }: { readonly merge: Merge }) => {
  const again = useMutation(api.people.merge.mutationOptions({ onError: notifyFailure }))
  const unmerge = useMutation(api.people.unmerge.mutationOptions({ onError: notifyFailure }))
  const name = merge.person || merge.other || 'Somebody without a name'
  const part = () =>
    unmerge.mutate(
      { mergeId: merge.mergeId },
      {
        onSuccess: () =>
          notifyDone(`${name}: two people again. That is remembered.`, () =>
            again.mutate({ personId: merge.personId, otherId: merge.otherId }),
          ),
      },
    )
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <p>
          <Link to="/people/$personId" params={{ personId: merge.personId }} className={classes.name}>
            <bdi dir="auto">{name}</bdi>
          </Link>
          {merge.other !== '' && merge.other !== merge.person && (
            <>
              , also as <bdi dir="auto">{merge.other}</bdi>
            </>
          )}
        </p>
        {merge.evidence.length > 0 && (
          <p className={classes.why} dir="auto">
            {merge.evidence.join(' · ')}
          </p>
        )}
        <p className={classes.quiet}>
          {merge.decidedBy === 'you' ? 'You said so' : 'Merged by Rapport'}, {dateAndTime(merge.mergedAt)}
        </p>
      </div>
      <Button variant="default" loading={unmerge.isPending} onClick={part}>
        They are two people
      </Button>
    </li>
  )
}
