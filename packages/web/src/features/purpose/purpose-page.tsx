import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page } from '../../ui/index.ts'
import { NetworkSection } from './network-section.tsx'
import classes from './purpose-page.module.css'
import { StrategyNotes } from './strategy-notes.tsx'
import { WhoIsNeeded } from './who-is-needed.tsx'

export const PurposePage = () => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const networks = useQuery(api.network.list.queryOptions({ input: {} }))
  const objectives = useQuery(api.objective.list.queryOptions({ input: {} }))
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
        declared.length > 0 && (
          <>
            <LinkButton to="/strategy" variant="default" leftSection={<IconPrinter size={17} aria-hidden />}>
              Print
            </LinkButton>
            <LinkButton to="/strategy/new" variant="default">
              Add a purpose
            </LinkButton>
          </>
        )
      }
    >
      {declared.length === 0 && (
        <EmptyState
          title="Why do you network?"
          action={
            <LinkButton to="/strategy/new" size="md">
              Say why you network
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
          {declared.length > 0 && <StrategyNotes />}
        </div>
        {declared.length > 0 && <WhoIsNeeded />}
      </div>
    </Page>
  )
}
