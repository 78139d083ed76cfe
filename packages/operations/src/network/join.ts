import { z } from 'zod'
import { networkNotFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { label } from '../schema/common.ts'
import { memberFields, membershipChange } from '../schema/network.ts'
import { decideOn } from './decide.ts'

export const joinNetwork = writeOperation({
  name: 'network.join',
  summary: 'Take people into a network, one or thousands at once.',
  description: 'All of them or, where an id is unknown, none. Who was declined before is taken in.',
  route: 'POST /networks/{networkId}/join',
  input: z.object({
    ...memberFields,
    reason: label.optional().meta({ description: 'Why, to be shown with them' }),
  }),
  output: membershipChange,
  errors: { ...networkNotFound, ...personNotFound },
  examples: [
    'rapport network join 0192f0c1-0000-7000-8000-0000000000c1 0192f0c1-0000-7000-8000-000000000001 --reason "Knows rail"',
  ],
  command: { positional: ['networkId', 'personIds'] },
  handle: ({ reason, ...who }, context) => decideOn(who, { isMember: true, reason: reason ?? null }, context),
})
