import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { targetDetail, targetIdField } from '../schema/target.ts'
import { describeOneTarget } from './describe.ts'
import { noSuchTarget, targetNotFound } from './failures.ts'

export const showTarget = readOperation({
  name: 'target.show',
  summary: 'Show a target: whether it qualifies and what shows it, and how it came to where it is.',
  route: 'GET /targets/{targetId}',
  input: z.object({ targetId: targetIdField.meta({ description: 'Which target' }) }),
  output: targetDetail,
  errors: targetNotFound,
  examples: ['rapport target show 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['targetId'] },
  handle: async ({ targetId }, context) => {
    const shown = await describeOneTarget(targetId, context)
    return shown === null ? noSuchTarget(targetId) : ok(shown)
  },
})
