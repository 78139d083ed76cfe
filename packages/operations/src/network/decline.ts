import { z } from 'zod'
import { networkNotFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { memberFields, membershipChange } from '../schema/network.ts'
import { decideOn } from './decide.ts'

export const declineForNetwork = writeOperation({
  name: 'network.decline',
  summary: 'Say that people do not belong to a network, so that they are not suggested for it again.',
  description: 'Members who are declined leave. `network.leave` takes a decline back.',
  route: 'POST /networks/{networkId}/decline',
  input: z.object(memberFields),
  output: membershipChange,
  errors: { ...networkNotFound, ...personNotFound },
  examples: [
    'rapport network decline 0192f0c1-0000-7000-8000-0000000000c1 0192f0c1-0000-7000-8000-000000000001',
  ],
  command: { positional: ['networkId', 'personIds'] },
  handle: (who, context) => decideOn(who, { isMember: false, reason: null }, context),
})
