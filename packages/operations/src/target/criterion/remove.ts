import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../../operation.ts'
import { id } from '../../schema/common.ts'
import { criterionIdField } from '../../schema/target.ts'
import { criterionNotFound, noSuchCriterion } from '../failures.ts'

export const removeCriterion = writeOperation({
  name: 'criterion.remove',
  summary: 'Ask for a criterion no more; what was found of it goes with it.',
  route: 'DELETE /criteria/{criterionId}',
  input: z.object({ criterionId: criterionIdField.meta({ description: 'Which criterion' }) }),
  output: z.object({ criterionId: id }),
  errors: criterionNotFound,
  examples: ['rapport criterion remove 0192f0c1-0000-7000-8000-0000000000c1'],
  command: { positional: ['criterionId'] },
  isDestructive: true,
  handle: async ({ criterionId }, { store }) =>
    (await store.targets.removeCriterion(criterionId)) ? ok({ criterionId }) : noSuchCriterion(criterionId),
})
