import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../../failures.ts'
import { writeOperation } from '../../operation.ts'
import { criterion, criterionText, criterionWeight, objectiveIdField } from '../../schema/target.ts'
import { describeCriterion } from './describe.ts'

export const addCriterion = writeOperation({
  name: 'criterion.add',
  summary: 'Say what a target of an objective must be or should be.',
  route: 'POST /objectives/{objective}/criteria',
  input: z.object({
    objective: objectiveIdField.meta({ description: 'The id of the objective' }),
    text: criterionText,
    weight: criterionWeight
      .default('required')
      .meta({ description: 'Whether a target qualifies without it' }),
  }),
  output: criterion,
  errors: objectiveNotFound,
  examples: [
    'rapport criterion add --objective 0192f0c1-0000-7000-8000-0000000000d1 "Ships to Scandinavia"',
    'rapport criterion add --objective 0192f0c1-0000-7000-8000-0000000000d1 "Family-owned" --weight wished',
  ],
  command: { positional: ['text'] },
  handle: async ({ objective, text, weight }, { store, newId }) => {
    const objectives = await store.purpose.objectives()
    if (!objectives.some(({ objectiveId }) => objectiveId === objective)) {
      return notFound('OBJECTIVE_NOT_FOUND', objective)
    }
    const there = (await store.targets.criteria()).filter(({ objectiveId }) => objectiveId === objective)
    const added = {
      criterionId: newId(),
      objectiveId: objective,
      text,
      isRequired: weight === 'required',
      place: there.length,
    }
    await store.targets.addCriterion(added)
    return ok(describeCriterion(added))
  },
})
