import { MOST_FOCUSED, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate, text } from '../schema/common.ts'
import { objective } from '../schema/purpose.ts'
import { describeObjectives } from './describe.ts'
import { focusFull, focusIsFull } from './focus-limit.ts'

export const editObjective = writeOperation({
  name: 'objective.edit',
  summary: 'Change the wording or date of an objective, or whether it is in focus.',
  route: 'PATCH /objectives/{objectiveId}',
  input: z.object({
    objectiveId: id.meta({ description: 'Which objective' }),
    statement: text.optional(),
    due: plainDate.optional(),
    isFocused: z.boolean().optional().meta({ description: 'In focus, or stepping back' }),
  }),
  output: objective,
  errors: { ...objectiveNotFound, ...focusFull },
  examples: ['rapport objective edit 0192f0c1-0000-7000-8000-0000000000d1 --due 2027-06-30'],
  command: { positional: ['objectiveId'] },
  handle: async ({ objectiveId, statement, due, isFocused }, { store }) => {
    const others = (await store.purpose.objectives()).filter(
      (row) => row.isFocused && row.objectiveId !== objectiveId,
    )
    if (isFocused === true && others.length >= MOST_FOCUSED) return focusIsFull(others)
    await store.purpose.updateObjective(objectiveId, {
      ...(statement === undefined ? {} : { statement }),
      ...(due === undefined ? {} : { due }),
      ...(isFocused === undefined ? {} : { isFocused }),
    })
    const edited = (await describeObjectives(store.purpose)).find((row) => row.objectiveId === objectiveId)
    return edited === undefined ? notFound('OBJECTIVE_NOT_FOUND', objectiveId) : ok(edited)
  },
})
