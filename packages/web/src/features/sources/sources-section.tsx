import { Button } from '@mantine/core'
import { IconCalendarPlus, IconMailPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice, Section } from '../../ui/index.ts'
import { ConnectMailbox } from './connect-mailbox.tsx'
import { OwnAddresses } from './own-addresses.tsx'
import { SourceEntry } from './source-entry.tsx'
import classes from './sources-section.module.css'
import { SubscribeCalendar } from './subscribe-calendar.tsx'
import { useRefresh } from './use-refresh.ts'

/** Calendars and mailboxes that Rapport reads again when told to, and the addresses that are one's own. */
export const SourcesSection = () => {
  const [opened, setOpened] = useState<'calendar' | 'mailbox' | null>(null)
  const list = useQuery(api.source.list.queryOptions({ input: {} }))
  const refresh = useRefresh()
  const sources = list.data?.sources ?? []
  const close = () => setOpened(null)
  const begin = (sourceId: string) => {
    close()
    refresh.read(sourceId)
  }
  return (
    <Section
      title="Calendars and mailboxes"
      aside={
        sources.length > 1 && (
          <Button
            variant="default"
            size="compact-sm"
            loading={refresh.reading === 'all'}
            disabled={refresh.reading !== null}
            onClick={() => refresh.read(null)}
          >
            Read all now
          </Button>
        )
      }
    >
      <p className={classes.lead}>
        Connected once, they tell whom you met and wrote to without another export. Rapport reads them when
        you say so, and only reads.
      </p>
      {list.error !== null && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {refresh.error !== null && <FailureNotice error={refresh.error} />}
      {sources.length > 0 && (
        <ul className={classes.list}>
          {sources.map((source) => (
            <SourceEntry
              key={source.sourceId}
              source={source}
              refreshed={refresh.outcomes[source.sourceId]}
              isReading={refresh.reading === source.sourceId || refresh.reading === 'all'}
              isBusy={refresh.reading !== null}
              onRead={(password) => refresh.read(source.sourceId, password)}
            />
          ))}
        </ul>
      )}
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<IconCalendarPlus size={17} aria-hidden />}
          onClick={() => setOpened('calendar')}
        >
          Subscribe to a calendar
        </Button>
        <Button
          variant="default"
          leftSection={<IconMailPlus size={17} aria-hidden />}
          onClick={() => setOpened('mailbox')}
        >
          Connect a mailbox
        </Button>
      </div>
      <OwnAddresses />
      <SubscribeCalendar isOpen={opened === 'calendar'} onClose={close} onKept={begin} />
      <ConnectMailbox isOpen={opened === 'mailbox'} onClose={close} onKept={begin} />
    </Section>
  )
}
