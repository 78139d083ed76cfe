import { ok } from '@rapport/domain'
import { z } from 'zod'
import { learnedNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeLearned = writeOperation({
  name: 'learned.remove',
  summary: 'Remove an entry of what somebody works on, needs or offers.',
  route: 'DELETE /learned/{learnedId}',
  input: z.object({ learnedId: id.meta({ description: 'Which entry' }) }),
  output: z.object({ learnedId: id }),
  errors: learnedNotFound,
  examples: ['rapport learned remove 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['learnedId'] },
  isDestructive: true,
  handle: async ({ learnedId }, { store }) =>
    (await store.learned.remove(learnedId)) ? ok({ learnedId }) : notFound('LEARNED_NOT_FOUND', learnedId),
})
