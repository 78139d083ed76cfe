import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeCost = writeOperation({
  name: 'cost.remove',
  summary: 'Take back hours or money that were noted.',
  route: 'DELETE /costs/{costId}',
  input: z.object({ costId: id.meta({ description: 'Which entry' }) }),
  output: z.object({ costId: id }),
  errors: { COST_NOT_FOUND: { kind: 'not-found', when: 'Nothing that was noted has that id.' } },
  examples: ['rapport cost remove 0192f0c1-0000-7000-8000-0000000000c9'],
  command: { positional: ['costId'] },
  isDestructive: true,
  handle: async ({ costId }, { store }) =>
    (await store.outcomes.removeCost(costId))
      ? ok({ costId })
      : fail({
          code: 'COST_NOT_FOUND',
          message: `Nothing that was noted has the id ${costId}. What was: rapport cost list`,
          details: { id: costId },
        }),
})
