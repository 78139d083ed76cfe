import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeObjective = writeOperation({
  name: 'objective.remove',
  summary: 'Remove an objective and its needs.',
  route: 'DELETE /objectives/{objectiveId}',
  input: z.object({ objectiveId: id.meta({ description: 'Which objective' }) }),
  output: z.object({ objectiveId: id }),
  errors: objectiveNotFound,
  examples: ['rapport objective remove 0192f0c1-0000-7000-8000-0000000000d1'],
  command: { positional: ['objectiveId'] },
  isDestructive: true,
  handle: async ({ objectiveId }, { store }) =>
    (await store.purpose.removeObjective(objectiveId))
      ? ok({ objectiveId })
      : notFound('OBJECTIVE_NOT_FOUND', objectiveId),
})
