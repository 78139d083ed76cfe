import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page } from '../../ui/index.ts'
import { NetworkForm } from './network-form.tsx'
import { NetworkSection } from './network-section.tsx'
import classes from './purpose-page.module.css'
import { WhoIsNeeded } from './who-is-needed.tsx'

export const PurposePage = () => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const networks = useQuery(api.network.list.queryOptions({ input: {} }))
  const objectives = useQuery(api.objective.list.queryOptions({ input: {} }))
  const [isAdding, setAdding] = useState(false)
  const error = networks.error ?? objectives.error ?? workspace.error
  if (error !== null) {
    return (
      <Page title="Purpose">
        <FailureNotice error={error} onRetry={() => void networks.refetch()} />
      </Page>
    )
  }
  if (networks.data === undefined || objectives.data === undefined || workspace.data === undefined) {
    return <Page title="Purpose">{null}</Page>
  }
  const { today } = workspace.data
  const all = objectives.data.objectives
  const declared = networks.data.networks
  return (
    <Page
      title="Purpose"
      lead="What all this is for. Everything in the week follows from this page."
      actions={
        declared.length > 0 &&
        !isAdding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            Add a purpose
          </Button>
        )
      }
    >
      {isAdding && <NetworkForm network={null} onClose={() => setAdding(false)} />}
      {declared.length === 0 && !isAdding && (
        <EmptyState
          title="What is your network for?"
          action={
            <LinkButton to="/start" size="md">
              Say what it is for
            </LinkButton>
          }
        >
          This page holds your strategy on one sheet: what each part of your network is for, what should come
          of it by when, and who that takes. With it, the week picks people for a reason.
        </EmptyState>
      )}
      <div className={classes.sheet}>
        <div className={classes.networks}>
          {declared.map((network) => (
            <NetworkSection
              key={network.networkId}
              network={network}
              objectives={all.filter((objective) => objective.networkId === network.networkId)}
              today={today}
            />
          ))}
        </div>
        {declared.length > 0 && <WhoIsNeeded />}
      </div>
    </Page>
  )
}
