import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { network } from '../schema/network.ts'
import { describeNetworks } from './describe.ts'

export const listNetworks = readOperation({
  name: 'network.list',
  summary: 'List the networks you keep: what each is for, how it is kept and how full it is.',
  route: 'GET /networks',
  input: z.object({}),
  output: z.object({ networks: z.array(network) }),
  errors: {},
  examples: ['rapport network list'],
  handle: async (_input, { store }) => ok({ networks: await describeNetworks(store.purpose) }),
})
