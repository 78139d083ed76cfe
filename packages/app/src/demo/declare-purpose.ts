import type { SuggestedPurpose } from '@rapport/testkit'
import type { Call } from './call.ts'

interface Declared {
  readonly objectiveId: string
  readonly statement: string
  readonly needs: readonly unknown[]
}

/** Declares what is not declared yet: networks and objectives are recognised by their words, needs by their number. */
export const declarePurpose = async (suggested: SuggestedPurpose, call: Call): Promise<void> => {
  const { networks } = await call<{ networks: readonly { networkId: string; purpose: string }[] }>(
    'network.list',
  )
  const { objectives } = await call<{ objectives: readonly Declared[] }>('objective.list')
  const ids = new Map(networks.map(({ purpose, networkId }) => [purpose, networkId]))
  for (const network of suggested.networks) {
    if (ids.has(network.purpose)) continue
    const added = await call<{ networkId: string }>('network.add', network)
    ids.set(network.purpose, added.networkId)
  }
  for (const { network, needs, ...objective } of suggested.objectives) {
    const purpose = suggested.networks[network]?.purpose ?? ''
    const declared =
      objectives.find(({ statement }) => statement === objective.statement) ??
      (await call<Declared>('objective.add', { network: ids.get(purpose), ...objective }))
    for (const need of needs.slice(declared.needs.length)) {
      await call('need.add', { objective: declared.objectiveId, ...need })
    }
  }
}
