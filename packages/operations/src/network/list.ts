import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { network } from '../schema/network.ts'
import { describeNetworks } from './describe.ts'

export const listNetworks = readOperation({
  name: 'network.list',
  summary: 'List the networks you keep: what each is for, how it is kept and how full it is.',
  route: 'GET /networks',
  input: z.object({
    personId: id.optional().meta({ description: 'Only those this person is in' }),
  }),
  output: z.object({ networks: z.array(network) }),
  errors: personNotFound,
  examples: ['rapport network list'],
  handle: async ({ personId }, { store }) => {
    const networks = await describeNetworks(store.purpose)
    if (personId === undefined) return ok({ networks })
    const person = await store.people.get(personId)
    if (person === null) return notFound('PERSON_NOT_FOUND', personId)
    const isIn = new Set(
      (await store.purpose.members())
        .filter((row) => row.isMember && row.personId === person.personId)
        .map(({ networkId }) => networkId),
    )
    return ok({ networks: networks.filter(({ networkId }) => isIn.has(networkId)) })
  },
})
