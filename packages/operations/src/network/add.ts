import { AS_USUAL, NETWORK_NAMES, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { label } from '../schema/common.ts'
import { network, networkKind, purposeText } from '../schema/purpose.ts'

export const addNetwork = writeOperation({
  name: 'network.add',
  summary: 'Declare a network: its kind and what it is for.',
  route: 'POST /networks',
  input: z.object({
    kind: networkKind.meta({ description: 'Which of the five kinds of network' }),
    purpose: purposeText,
    name: label.optional().meta({ description: 'What to call it; its kind if left out' }),
  }),
  output: network,
  errors: {},
  examples: ['rapport network add --kind career --purpose "Find my next role in supply chain"'],
  handle: async ({ kind, purpose, name }, { store, now, newId }) => {
    const added = {
      networkId: newId(),
      kind,
      purpose,
      name: name ?? NETWORK_NAMES[kind],
      ...AS_USUAL,
      createdAt: now.toISOString(),
    }
    await store.purpose.addNetwork(added)
    return ok({ ...added, objectives: 0 })
  },
})
