import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Network, type Outputs } from '../../api/index.ts'
import { EmptyState, FailureNotice } from '../../ui/index.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { counted } from '../../words/minutes.ts'
import { AddMember } from './add-member.tsx'
import { fitting } from './fitting.ts'
import { MemberTable } from './member-table.tsx'
import classes from './members.module.css'

export type Member = Outputs['network']['members']['people'][number]

/** Members asked for at once, the most the server gives. */
const PAGE_SIZE = 1000
/** Below this a list is read faster than it is filtered. */
const WORTH_A_FILTER = 12

/** Who belongs to a network, those whose turn it is first. */
export const Members = ({
  network,
  onSuggest,
}: {
  readonly network: Network
  readonly onSuggest: () => void
}) => {
  const [typed, setTyped] = useState('')
  const { networkId } = network
  const first = useQuery(api.network.members.queryOptions({ input: { networkId, limit: PAGE_SIZE } }))
  const total = first.data?.total ?? 0
  const rest = useQueries({
    queries: Array.from({ length: Math.max(0, Math.ceil(total / PAGE_SIZE) - 1) }, (_, page) =>
      api.network.members.queryOptions({
        input: { networkId, limit: PAGE_SIZE, offset: (page + 1) * PAGE_SIZE },
      }),
    ),
  })
  if (first.error !== null) {
    return <FailureNotice error={first.error} onRetry={() => void first.refetch()} />
  }
  if (first.data === undefined) return null
  if (total === 0) {
    return (
      <EmptyState title="Nobody is in it yet" action={<AddMember network={network} onSuggest={onSuggest} />}>
        Here you will see everybody who belongs, and whose turn it is by the rhythm you keep. Suggestions come
        with their reasons; you say who is right.
      </EmptyState>
    )
  }
  const people = [...first.data.people, ...rest.flatMap((page) => page.data?.people ?? [])]
  const shown = fitting(people, typed)
  return (
    <>
      <div className={classes.head}>
        {total >= WORTH_A_FILTER && <ListFilter label="Filter members" value={typed} onChange={setTyped} />}
        <AddMember network={network} />
      </div>
      <p className={classes.lead} role="status">
        {typed.trim() === ''
          ? 'Those whose turn it is come first.'
          : `${counted(shown.length, 'fits', 'fit')} of ${counted(total, 'member', 'members')}.`}
      </p>
      {shown.length > 0 && <MemberTable network={network} members={shown} />}
    </>
  )
}
