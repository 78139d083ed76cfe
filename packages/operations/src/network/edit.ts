import { ok } from '@rapport/domain'
import { z } from 'zod'
import { networkNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, label } from '../schema/common.ts'
import { network, networkKind, purposeText, strategyFields } from '../schema/network.ts'
import { describeNetworks } from './describe.ts'
import { saidOf } from './said.ts'

export const editNetwork = writeOperation({
  name: 'network.edit',
  summary: 'Change the kind, name or purpose of a network, or how it is kept.',
  route: 'PATCH /networks/{networkId}',
  input: z.object({
    networkId: id.meta({ description: 'Which network' }),
    kind: networkKind.optional(),
    name: label.optional(),
    purpose: purposeText.optional(),
    ...strategyFields,
  }),
  output: network,
  errors: networkNotFound,
  examples: [
    'rapport network edit 0192f0c1-0000-7000-8000-0000000000c1 --purpose "Board seats in logistics"',
    'rapport network edit 0192f0c1-0000-7000-8000-0000000000c1 --size 12 --size-reason "A board’s worth"',
  ],
  command: { positional: ['networkId'] },
  handle: async ({ networkId, ...change }, { store }) => {
    await store.purpose.updateNetwork(networkId, saidOf(change))
    const edited = (await describeNetworks(store.purpose)).find((row) => row.networkId === networkId)
    return edited === undefined ? notFound('NETWORK_NOT_FOUND', networkId) : ok(edited)
  },
})
