import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { objective } from '../schema/objective.ts'
import { describeObjective } from './describe-one.ts'
import { focusFull, focusIsFull, inTheWay } from './focus-limit.ts'

export const focusObjective = writeOperation({
  name: 'objective.focus',
  summary: 'Put an objective in focus; at most three are, so a fourth asks which one steps back.',
  route: 'POST /objectives/{objectiveId}/focus',
  input: z.object({
    objectiveId: id.meta({ description: 'Which objective' }),
    instead: id.optional().meta({ description: 'The objective that steps back for it' }),
  }),
  output: objective,
  errors: { ...objectiveNotFound, ...focusFull },
  examples: [
    'rapport objective focus 0192f0c1-0000-7000-8000-0000000000d4',
    'rapport objective focus 0192f0c1-0000-7000-8000-0000000000d4 --instead 0192f0c1-0000-7000-8000-0000000000d1',
  ],
  command: { positional: ['objectiveId'] },
  handle: async ({ objectiveId, instead }, context) => {
    const { purpose } = context.store
    const known = await purpose.objectives()
    for (const asked of instead === undefined ? [objectiveId] : [objectiveId, instead]) {
      if (!known.some((row) => row.objectiveId === asked)) return notFound('OBJECTIVE_NOT_FOUND', asked)
    }
    const full = inTheWay(
      known.filter((row) => row.objectiveId !== instead),
      objectiveId,
    )
    if (full !== null) return focusIsFull(full)
    if (instead !== undefined && instead !== objectiveId) {
      await purpose.updateObjective(instead, { isFocused: false })
    }
    // What is in focus is pursued, also when it was let go before.
    await purpose.updateObjective(objectiveId, { isFocused: true, closedOn: null, closedAs: null })
    const focused = await describeObjective(objectiveId, context)
    if (focused === null) throw new Error('the objective just changed is not there')
    return ok(focused)
  },
})
