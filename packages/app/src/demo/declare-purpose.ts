import type { SuggestedPurpose } from '@rapport/testkit'
import type { Call } from './call.ts'

/** Declares what is not declared yet: networks and objectives are recognised by their words. */
export const declarePurpose = async (suggested: SuggestedPurpose, call: Call): Promise<void> => {
  const { networks } = await call<{ networks: readonly { networkId: string; purpose: string }[] }>(
    'network.list',
  )
  const { objectives } = await call<{ objectives: readonly { statement: string }[] }>('objective.list')
  const ids = new Map(networks.map(({ purpose, networkId }) => [purpose, networkId]))
  for (const network of suggested.networks) {
    if (ids.has(network.purpose)) continue
    const added = await call<{ networkId: string }>('network.add', network)
    ids.set(network.purpose, added.networkId)
  }
  for (const { network, needs, ...objective } of suggested.objectives) {
    if (objectives.some((known) => known.statement === objective.statement)) continue
    const purpose = suggested.networks[network]?.purpose ?? ''
    const { objectiveId } = await call<{ objectiveId: string }>('objective.add', {
      network: ids.get(purpose),
      ...objective,
    })
    for (const need of needs) await call('need.add', { objective: objectiveId, ...need })
  }
}
