import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { cx, EmptyState, FailureNotice, Foreign, LinkButton, Page } from '../../ui/index.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import classes from '../../ui/simple-table.module.css'
import { shortDate } from '../../words/dates.ts'
import { count, counted } from '../../words/minutes.ts'
import { safeAddress } from './safe-address.ts'
import { peopleThere, statusWords } from './status-words.ts'

/** Events asked for at once, and at most: the server's own limit. */
const STEP = 100
const MOST = 1000

export const EventsPage = () => {
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(STEP)
  const typed = query.trim()
  const shown = useQuery({
    ...api.event.list.queryOptions({ input: { limit, ...(typed === '' ? {} : { query: typed }) } }),
    placeholderData: keepPreviousData,
  })
  const total = shown.data?.total
  const left = (total ?? 0) - (shown.data?.events.length ?? 0)
  return (
    <Page
      title="Events"
      lead={
        <span aria-live="polite">
          {total === undefined
            ? ' '
            : `${counted(total, 'event', 'events')} you attended or marked, newest first`}
        </span>
      }
    >
      {shown.error !== null && <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />}
      {total === 0 && typed === '' ? (
        <EmptyState
          title="Where you have been"
          action={
            <LinkButton to="/imports" size="md">
              Import your archive
            </LinkButton>
          }
        >
          Here you will see the events you attended or marked on LinkedIn. They come with the larger of
          LinkedIn’s two archives.
        </EmptyState>
      ) : (
        <>
          <ListFilter label="Filter events" value={query} onChange={setQuery} />
          {total === 0 && <p>No event has “{typed}” in its name.</p>}
          {total !== undefined && total > 0 && (
            <div className={classes.frame}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">Event</th>
                    <th scope="col" className={classes.date}>
                      When
                    </th>
                    <th scope="col" className={classes.date} data-far>
                      On record as
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.data?.events.map((event) => {
                    const address = safeAddress(event.url)
                    return (
                      <tr key={event.eventId}>
                        <th scope="row" className={classes.name}>
                          {address === null ? (
                            <Foreign>{event.name}</Foreign>
                          ) : (
                            <a href={address} target="_blank" rel="noreferrer noopener">
                              <Foreign>{event.name}</Foreign>
                            </a>
                          )}
                        </th>
                        <td className={classes.date}>
                          {event.startsAt === null ? 'Date unknown' : shortDate(event.startsAt)}
                        </td>
                        <td className={classes.date} data-far>
                          {statusWords(event.status) || peopleThere(event.attendees)}
                        </td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
          )}
          {left > 0 && limit < MOST && (
            <Button
              className={cx(classes.more)}
              variant="default"
              onClick={() => setLimit(Math.min(MOST, limit + 300))}
            >
              Show more ({count(left)} left)
            </Button>
          )}
        </>
      )}
    </Page>
  )
}
