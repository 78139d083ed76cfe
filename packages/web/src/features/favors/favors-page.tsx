import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page, Section, useOpenCapture } from '../../ui/index.ts'
import { Asks } from './asks.tsx'
import { BalanceSection } from './balance-section.tsx'
import classes from './favors-page.module.css'
import { GiveList } from './give-list.tsx'
import { Ledger } from './ledger.tsx'
import { NoteFavor } from './note-favor.tsx'

/** What one could give now, then what is asked and held back, the balance, and all of it as it was noted. */
export const FavorsPage = () => {
  const owed = useQuery(api.favor.owed.queryOptions({ input: {} }))
  const [isNoting, setNoting] = useState(false)
  const note = (
    <Button variant={isNoting ? 'default' : 'filled'} onClick={() => setNoting(true)} disabled={isNoting}>
      Note a favor
    </Button>
  )
  const hasNobody = owed.data?.notice?.code === 'no-people'
  return (
    <Page
      title="Give and ask"
      lead="What you could give whom now. Giving comes first; an ask finds its time after."
      actions={hasNobody ? undefined : note}
    >
      {owed.error !== null && <FailureNotice error={owed.error} onRetry={() => void owed.refetch()} />}
      {isNoting && <NoteFavor onClose={() => setNoting(false)} />}
      {owed.data !== undefined &&
        (hasNobody ? (
          <EmptyState
            title="Good turns, both ways, will show here"
            action={<LinkButton to="/imports">Bring your people in</LinkButton>}
          >
            Introductions, leads, help and praise: from your archive, from your messages, and from what you
            note. With them you see to whom a word of thanks is due, and whom you could ask.
          </EmptyState>
        ) : (
          <div className={classes.sheet}>
            <div className={classes.main}>
              <Section title="What you could give now">
                {owed.data.give.length === 0 ? <NothingWaits /> : <GiveList items={owed.data.give} />}
                {owed.data.total > owed.data.give.length && (
                  <p className={classes.quiet}>
                    {owed.data.total - owed.data.give.length} more wait behind these.
                  </p>
                )}
              </Section>
              <Asks asked={owed.data.asked} heldBack={owed.data.heldBack} />
            </div>
            <BalanceSection />
            <div className={classes.wide}>
              <Ledger />
            </div>
          </div>
        ))}
    </Page>
  )
}

const NothingWaits = () => {
  const openCapture = useOpenCapture()
  return (
    <EmptyState
      title="Nobody waits for anything"
      action={<Button onClick={() => openCapture()}>Log a conversation</Button>}
    >
      Ask the next person you speak with what they are working on, and note it in a line. What you could give
      them will stand here.
    </EmptyState>
  )
}
