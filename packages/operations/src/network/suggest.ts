import { ok, suggestMembers } from '@rapport/domain'
import { z } from 'zod'
import { networkNotFound, notFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { briefOf } from '../people/brief.ts'
import { id } from '../schema/common.ts'
import { networkSuggestions } from '../schema/network.ts'
import { keptNetwork } from './kept.ts'
import { kinInWords } from './kin.ts'
import { ownerFacts } from './owner-facts.ts'

/** People shown for each network: as many as one goes through at a sitting, and at most. */
const SHOWN = { usual: 50, most: 1_000 }

export const suggestForNetworks = readOperation({
  name: 'network.suggest',
  summary: 'Suggest who belongs to your networks, best first, each with reasons.',
  description:
    'By the kind of network, the words of its purpose, what its objectives need, and how well it asks you to know people. Members and people you declined are left out; somebody may fit several networks.',
  route: 'GET /networks/suggestions',
  input: z.object({
    network: id.optional().meta({ description: 'Only for this network; for all of them if left out' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(SHOWN.most)
      .default(SHOWN.usual)
      .meta({ description: 'How many people for each network at most' }),
  }),
  output: networkSuggestions,
  errors: networkNotFound,
  examples: ['rapport network suggest', 'rapport network suggest --limit 10 --json'],
  handle: async ({ network: networkId, limit }, { store, snapshot, today }) => {
    const rows = await store.purpose.networks()
    const networks = rows
      .filter((row) => networkId === undefined || row.networkId === networkId)
      .map(keptNetwork)
    if (networkId !== undefined && networks.length === 0) return notFound('NETWORK_NOT_FOUND', networkId)
    const current = await snapshot()
    const suggested = suggestMembers({
      people: current.people,
      relationships: current.relationships(today),
      networks,
      memberships: await store.purpose.members(),
      objectives: (await store.purpose.objectives()).filter(({ closedAs }) => closedAs === null),
      needs: await store.purpose.needs(),
      owner: ownerFacts(await store.workspace.get()),
      kin: kinInWords(await store.purpose.kin()),
      today,
      limit,
    })
    const byId = new Map(networks.map((network) => [network.networkId, network]))
    return ok({
      networks: suggested.networks.map(({ people, ...each }) => ({
        ...each,
        name: byId.get(each.networkId)?.name ?? '',
        kind: byId.get(each.networkId)?.kind ?? 'career',
        people: people.map(({ person, relationship, fit, reasons }) => ({
          ...briefOf(person, relationship),
          fit,
          reasons,
        })),
      })),
      notice: suggested.notice,
    })
  },
})
