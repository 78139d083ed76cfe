import { z } from 'zod'
import { networkNotFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { memberFields, membershipChange } from '../schema/network.ts'
import { forgetDecisions } from './decide.ts'

export const leaveNetwork = writeOperation({
  name: 'network.leave',
  summary: 'Take people out of a network, or a decline back; they may be suggested again.',
  route: 'POST /networks/{networkId}/leave',
  input: z.object(memberFields),
  output: membershipChange,
  errors: { ...networkNotFound, ...personNotFound },
  examples: [
    'rapport network leave 0192f0c1-0000-7000-8000-0000000000c1 0192f0c1-0000-7000-8000-000000000001',
  ],
  command: { positional: ['networkId', 'personIds'] },
  handle: (who, context) => forgetDecisions(who, context),
})
