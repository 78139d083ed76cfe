import { ok } from '@rapport/domain'
import { z } from 'zod'
import { networkNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeNetwork = writeOperation({
  name: 'network.remove',
  summary: 'Remove a network with its objectives; the people stay.',
  route: 'DELETE /networks/{networkId}',
  input: z.object({ networkId: id.meta({ description: 'Which network' }) }),
  output: z.object({ networkId: id }),
  errors: networkNotFound,
  examples: ['rapport network remove 0192f0c1-0000-7000-8000-0000000000c1'],
  command: { positional: ['networkId'] },
  isDestructive: true,
  handle: async ({ networkId }, { store }) =>
    (await store.purpose.removeNetwork(networkId))
      ? ok({ networkId })
      : notFound('NETWORK_NOT_FOUND', networkId),
})
