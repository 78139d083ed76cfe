import { AS_USUAL, NETWORK_NAMES, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { label } from '../schema/common.ts'
import { network, networkKind, purposeText, strategyFields } from '../schema/network.ts'
import { describeNetwork } from './describe.ts'
import { saidOf } from './said.ts'

export const addNetwork = writeOperation({
  name: 'network.add',
  summary: 'Declare a network: its kind, what it is for and how it is kept.',
  route: 'POST /networks',
  input: z.object({
    kind: networkKind.meta({ description: 'Which of the five kinds of network' }),
    purpose: purposeText,
    name: label.optional().meta({ description: 'What to call it; its kind if left out' }),
    ...strategyFields,
  }),
  output: network,
  errors: {},
  examples: [
    'rapport network add --kind career --purpose "Find my next role in supply chain"',
    'rapport network add --kind strategic --purpose "Three views on rail freight" --size 9 --cadence-days 60',
  ],
  handle: async ({ kind, purpose, name, ...strategy }, { store, now, newId }) => {
    const added = {
      networkId: newId(),
      kind,
      purpose,
      name: name ?? NETWORK_NAMES[kind],
      ...AS_USUAL,
      ...saidOf(strategy),
      createdAt: now.toISOString(),
    }
    await store.purpose.addNetwork(added)
    return ok(describeNetwork(added, { objectives: 0, members: 0 }))
  },
})
