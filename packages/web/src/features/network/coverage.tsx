import { useQuery } from '@tanstack/react-query'
import { api, type Network } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton } from '../../ui/index.ts'
import { HeatMap } from './heat-map.tsx'

/** Where a network has people and where it has none, by function and level. */
export const Coverage = ({ network }: { readonly network: Network }) => {
  const coverage = useQuery(api.network.coverage.queryOptions({ input: {} }))
  if (coverage.error !== null) {
    return <FailureNotice error={coverage.error} onRetry={() => void coverage.refetch()} />
  }
  if (coverage.data === undefined) return null
  const heat = coverage.data.networks.find(({ networkId }) => networkId === network.networkId)?.heat ?? null
  if (heat === null || heat.functions.length === 0) {
    return (
      <EmptyState
        title="Not enough to draw a map"
        action={<LinkButton to="/imports">Bring your people in</LinkButton>}
      >
        Function and level are read from titles, and none is on record yet that tells them.
      </EmptyState>
    )
  }
  return <HeatMap heat={heat} name={network.name} />
}
