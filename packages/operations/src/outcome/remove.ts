import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { noSuchOutcome, outcomeNotFound } from './failures.ts'

export const removeOutcome = writeOperation({
  name: 'outcome.remove',
  summary: 'Take back an outcome, with the step of the objective that was recorded with it.',
  route: 'DELETE /outcomes/{outcomeId}',
  input: z.object({ outcomeId: id.meta({ description: 'Which outcome' }) }),
  output: z.object({ outcomeId: id }),
  errors: outcomeNotFound,
  examples: ['rapport outcome remove 0192f0c1-0000-7000-8000-0000000000e1'],
  command: { positional: ['outcomeId'] },
  isDestructive: true,
  handle: async ({ outcomeId }, { store }) => {
    const row = await store.outcomes.get(outcomeId)
    if (row === null) return noSuchOutcome(outcomeId)
    if (row.progressId !== null) await store.purpose.removeProgress(row.progressId)
    await store.outcomes.remove(outcomeId)
    return ok({ outcomeId })
  },
})
