import { coverageOf, ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { briefOf } from '../people/brief.ts'
import { networkCoverage } from '../schema/network.ts'
import { keptNetwork } from './kept.ts'

export const coverNetworks = readOperation({
  name: 'network.coverage',
  summary: 'Show how full each network is, where it has nobody, and who is in none.',
  route: 'GET /networks/coverage',
  input: z.object({}),
  output: networkCoverage,
  errors: {},
  examples: ['rapport network coverage'],
  handle: async (_input, { store, snapshot, today }) => {
    const networks = (await store.purpose.networks()).map(keptNetwork)
    const current = await snapshot()
    const covered = coverageOf({
      people: current.people,
      relationships: current.relationships(today),
      networks,
      memberships: await store.purpose.members(),
      ownerOrganization: (await store.workspace.get()).ownerOrganization,
      today,
    })
    const byId = new Map(networks.map((network) => [network.networkId, network]))
    return ok({
      ...covered,
      networks: covered.networks.map((each) => ({
        ...each,
        name: byId.get(each.networkId)?.name ?? '',
        kind: byId.get(each.networkId)?.kind ?? 'career',
      })),
      none: {
        total: covered.none.total,
        people: covered.none.people.map(({ person, relationship, reasons }) => ({
          ...briefOf(person, relationship),
          reasons,
        })),
      },
    })
  },
})
