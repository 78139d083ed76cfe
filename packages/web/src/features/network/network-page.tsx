import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Network } from '../../api/index.ts'
import { FailureNotice, LinkButton, notifyDone, notifyFailure, Page, Section } from '../../ui/index.ts'
import { beforeChange, StrategyAnswers, type StrategyChange } from '../../ui/strategy/index.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import { fillWords } from '../../words/strategy.ts'
import { Coverage } from './coverage.tsx'
import { Members } from './members.tsx'
import classes from './network-page.module.css'
import type { View } from './network-search.ts'
import { Suggestions } from './suggestions.tsx'

/** One network: who is in it, who could be, where it is empty, and how it is kept. */
export const NetworkPage = () => {
  const { networkId } = useParams({ from: '/shell/purpose/networks/$networkId' })
  const networks = useQuery(api.network.list.queryOptions({ input: {} }))
  if (networks.error !== null) {
    return (
      <Page title="Network">
        <FailureNotice error={networks.error} onRetry={() => void networks.refetch()} />
      </Page>
    )
  }
  if (networks.data === undefined) return <Page title=" ">{null}</Page>
  const network = networks.data.networks.find((each) => each.networkId === networkId)
  return network === undefined ? <NoSuchNetwork /> : <OneNetwork key={networkId} network={network} />
}

const OneNetwork = ({ network }: { readonly network: Network }) => {
  const { show } = useSearch({ from: '/shell/purpose/networks/$networkId' })
  const navigate = useNavigate({ from: '/purpose/networks/$networkId' })
  // Settled once: the first one added must not turn the page under the hand that adds more.
  const [entered] = useState<View>(network.members > 0 ? 'members' : 'suggestions')
  const view = show ?? entered
  const fill = fillWords(network.members, network.strategy.size, network.state)
  return (
    <Page
      title={network.name}
      tabTitle={network.name.slice(0, 60)}
      lead={
        <>
          <p className={classes.purpose} dir="auto">
            {network.purpose}
          </p>
          <p>
            {KIND_WORDS[network.kind].title} · {fill.amount}, {fill.means} ·{' '}
            <Link to="/purpose">Purpose</Link>
          </p>
        </>
      }
    >
      <div className={classes.columns} data-wide={view === 'coverage' || undefined}>
        <div className={classes.main}>
          <Views network={network} view={view} />
          {view === 'members' && (
            <Members network={network} onSuggest={() => void navigate({ search: { show: 'suggestions' } })} />
          )}
          {view === 'suggestions' && <Suggestions network={network} />}
          {view === 'coverage' && <Coverage network={network} />}
        </div>
        <aside className={classes.aside}>
          <HowItIsKept network={network} isNarrow={view !== 'coverage'} />
        </aside>
      </div>
    </Page>
  )
}

const NAMES: Readonly<Record<View, string>> = {
  members: 'Members',
  suggestions: 'Who could belong',
  coverage: 'Where it is empty',
}

const Views = ({ network, view }: { readonly network: Network; readonly view: View }) => {
  const isMapped = network.kind === 'operational' || network.kind === 'strategic'
  const views: readonly View[] = isMapped
    ? ['members', 'suggestions', 'coverage']
    : ['members', 'suggestions']
  return (
    <nav className={classes.views} aria-label={`Parts of ${network.name}`}>
      {views.map((each) => (
        <Link
          key={each}
          to="/purpose/networks/$networkId"
          params={{ networkId: network.networkId }}
          search={{ show: each }}
          className={classes.view}
          aria-current={each === view ? 'page' : undefined}
          replace
        >
          {NAMES[each]}
          {each === 'members' && network.members > 0 && (
            <span className={classes.amount}>{network.members}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}

interface HowItIsKeptProps {
  readonly network: Network
  readonly isNarrow: boolean
}

const HowItIsKept = ({ network, isNarrow }: HowItIsKeptProps) => {
  const edit = useMutation(api.network.edit.mutationOptions({ onError: notifyFailure }))
  const { networkId, strategy, usual } = network
  const change = (next: StrategyChange) =>
    edit.mutate(
      { networkId, ...next },
      {
        onSuccess: () =>
          notifyDone('Changed.', () => edit.mutate({ networkId, ...beforeChange(next, strategy, usual) })),
      },
    )
  return (
    <Section title="How it is kept">
      <StrategyAnswers strategy={strategy} usual={usual} onChange={change} isNarrow={isNarrow} />
    </Section>
  )
}

const NoSuchNetwork = () => (
  <Page title="This network is not here any more" lead="It may have been removed since.">
    <LinkButton to="/purpose">Go to Purpose</LinkButton>
  </Page>
)
