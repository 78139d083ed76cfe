import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../../failures.ts'
import { readOperation } from '../../operation.ts'
import { criterion, objectiveIdField } from '../../schema/target.ts'
import { describeCriterion } from './describe.ts'

export const listCriteria = readOperation({
  name: 'criterion.list',
  summary: 'List what targets must be or should be, in the order you gave.',
  route: 'GET /criteria',
  input: z.object({
    objective: objectiveIdField.optional().meta({ description: 'Only of this objective; all if left out' }),
  }),
  output: z.object({ criteria: z.array(criterion) }),
  errors: objectiveNotFound,
  examples: ['rapport criterion list 0192f0c1-0000-7000-8000-0000000000d1'],
  command: { positional: ['objective'], isDefault: true },
  handle: async ({ objective }, { store }) => {
    if (objective !== undefined) {
      const objectives = await store.purpose.objectives()
      if (!objectives.some(({ objectiveId }) => objectiveId === objective)) {
        return notFound('OBJECTIVE_NOT_FOUND', objective)
      }
    }
    const all = await store.targets.criteria()
    const asked = all.filter(({ objectiveId }) => objective === undefined || objectiveId === objective)
    return ok({ criteria: asked.map(describeCriterion) })
  },
})
