import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type PersonDetail } from '../../api/index.ts'
import { FailureNotice, Section } from '../../ui/index.ts'
import { monthAndYear } from '../../words/dates.ts'
import { counted } from '../../words/minutes.ts'
import classes from './timeline.module.css'
import { groupTimeline } from './timeline-groups.ts'
import { TimelineItem } from './timeline-item.tsx'

/** Entries shown before one asks for more: about three screens. */
const SHOWN_AT_FIRST = 40
/** Entries a further request asks for, the most the server gives. */
const PAGE_SIZE = 500

/** Everything on record between the two of you, newest first. */
export const Timeline = ({ detail }: { readonly detail: PersonDetail }) => {
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const total = detail.timelineTotal
  const firstPage = detail.timeline
  const further = useInfiniteQuery({
    ...api.people.show.infiniteOptions({
      input: (offset: number) => ({ personId: detail.person.personId, limit: PAGE_SIZE, offset }),
      initialPageParam: firstPage.length,
      getNextPageParam: (_last, pages) => {
        const loaded = firstPage.length + pages.reduce((sum, page) => sum + page.timeline.length, 0)
        return loaded < total ? loaded : null
      },
    }),
    enabled: shown > firstPage.length && firstPage.length < total,
  })
  const all = [...firstPage, ...(further.data?.pages.flatMap((page) => page.timeline) ?? [])]
  const entries = all.slice(0, shown)
  const more = () => {
    setShown((before) => before + SHOWN_AT_FIRST)
    if (shown + SHOWN_AT_FIRST > all.length && further.hasNextPage) void further.fetchNextPage()
  }
  return (
    <Section
      title="Between you"
      aside={<span className={classes.quiet}>{counted(total, 'entry', 'entries')}</span>}
    >
      {total === 0 && (
        <p className={classes.quiet}>Nothing yet. What you say to each other will be kept here.</p>
      )}
      <ol className={classes.months}>
        {groupTimeline(entries).map((month) => (
          <li key={month.groups[0]?.key ?? month.month} className={classes.month}>
            <h3 className={classes.name}>
              {month.month === null ? 'Without a date' : monthAndYear(`${month.month}-01`)}
            </h3>
            <ol className={classes.groups}>
              {month.groups.map((group) => (
                <TimelineItem
                  key={group.key}
                  group={group}
                  name={detail.person.givenName || detail.person.name}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {further.error !== null && (
        <FailureNotice error={further.error} onRetry={() => void further.refetch()} />
      )}
      {entries.length < total && (
        <Button variant="default" onClick={more} loading={further.isFetching}>
          Show earlier ({counted(total - entries.length, 'entry', 'entries')})
        </Button>
      )}
    </Section>
  )
}
