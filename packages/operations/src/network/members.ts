import { dueInDays, ok, rhythmReason, tieReason } from '@rapport/domain'
import { z } from 'zod'
import { networkNotFound, notFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { briefOf } from '../people/brief.ts'
import { id, page } from '../schema/common.ts'
import { network, networkMember } from '../schema/network.ts'
import { describeNetworks } from './describe.ts'

export const listMembers = readOperation({
  name: 'network.members',
  summary: 'List who is in a network, those to whom a word is due first.',
  route: 'GET /networks/{networkId}/members',
  input: z.object({ networkId: id.meta({ description: 'Which network' }), ...page }),
  output: z.object({ network, total: z.number().int(), people: z.array(networkMember) }),
  errors: networkNotFound,
  examples: ['rapport network members 0192f0c1-0000-7000-8000-0000000000c1'],
  command: { positional: ['networkId'] },
  handle: async ({ networkId, limit, offset }, { store, snapshot, today }) => {
    const described = (await describeNetworks(store.purpose)).find((row) => row.networkId === networkId)
    if (described === undefined) return notFound('NETWORK_NOT_FOUND', networkId)
    const { people, indexOf, relationships } = await snapshot()
    const asOfToday = relationships(today)
    const { cadenceDays } = described.strategy
    const members = (await store.purpose.members())
      .filter((row) => row.networkId === networkId && row.isMember)
      .flatMap(({ personId, reason, decidedAt }) => {
        const index = indexOf.get(personId) ?? -1
        const person = people[index]
        const relationship = asOfToday[index]
        if (person === undefined || relationship === undefined) return []
        const due = dueInDays(relationship, cadenceDays, today)
        return [{ person, relationship, reason, since: decidedAt.slice(0, 10), due }]
      })
      .sort(
        (a, b) =>
          Number(a.due === null) - Number(b.due === null) ||
          (a.due ?? 0) - (b.due ?? 0) ||
          b.relationship.strength - a.relationship.strength ||
          (a.person.personId < b.person.personId ? -1 : 1),
      )
    return ok({
      network: described,
      total: members.length,
      people: members.slice(offset, offset + limit).map(({ person, relationship, reason, since, due }) => ({
        ...briefOf(person, relationship),
        reason,
        since,
        dueInDays: due,
        reasons: [rhythmReason(relationship, cadenceDays, today), tieReason(relationship, today)],
      })),
    })
  },
})
