import { ok } from '@rapport/domain'
import { z } from 'zod'
import { needNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeNeed = writeOperation({
  name: 'need.remove',
  summary: 'Remove a need from an objective.',
  route: 'DELETE /needs/{needId}',
  input: z.object({ needId: id.meta({ description: 'Which need' }) }),
  output: z.object({ needId: id }),
  errors: needNotFound,
  examples: ['rapport need remove 0192f0c1-0000-7000-8000-0000000000e1'],
  command: { positional: ['needId'] },
  isDestructive: true,
  handle: async ({ needId }, { store }) =>
    (await store.purpose.removeNeed(needId)) ? ok({ needId }) : notFound('NEED_NOT_FOUND', needId),
})
