import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, Page } from '../../ui/index.ts'
import { OutcomeForm } from '../../ui/outcome/index.ts'
import { CostSection } from './cost-section.tsx'
import { OutcomeList } from './outcome-list.tsx'
import classes from './outcome-page.module.css'
import { YieldSection } from './yield-section.tsx'

/** What came of the network, where each began, and what yields for the hours and money it takes. */
export const OutcomesPage = () => {
  const outcomes = useQuery(api.outcome.list.queryOptions({ input: {} }))
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const [isAdding, setAdding] = useState(false)
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setAdding(true)}
      disabled={isAdding}
    >
      Something came of it
    </Button>
  )
  const isEmpty = outcomes.data?.notice?.code === 'nothing-recorded'
  return (
    <Page
      title="What came of it"
      lead="What came of knowing people, and with which first conversation did it begin?"
      actions={isEmpty ? undefined : add}
    >
      {outcomes.error !== null && (
        <FailureNotice error={outcomes.error} onRetry={() => void outcomes.refetch()} />
      )}
      {isAdding && workspace.data !== undefined && (
        <section className={classes.panel} aria-label="What came of it">
          <OutcomeForm outcome={null} today={workspace.data.today} onClose={() => setAdding(false)} />
        </section>
      )}
      {outcomes.data !== undefined &&
        (isEmpty ? (
          !isAdding && (
            <EmptyState title="A job, a client, an answer: what comes of it will stand here" action={add}>
              Note it in a line and say through whom it came. You will see which first conversation, which
              introduction and which good turn it goes back to, and in time what is worth your hours.
            </EmptyState>
          )
        ) : (
          <>
            <OutcomeList shown={outcomes.data} />
            <YieldSection />
          </>
        ))}
      {outcomes.data !== undefined && <CostSection today={workspace.data?.today ?? ''} isAsked={!isEmpty} />}
    </Page>
  )
}
