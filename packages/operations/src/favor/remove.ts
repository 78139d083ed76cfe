import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { favorNotFound, noSuchFavor } from './failures.ts'

export const removeFavor = writeOperation({
  name: 'favor.remove',
  summary: 'Take back what you noted that one did for the other, or asked.',
  description: 'Only what you noted yourself; what an import brought goes by undoing the import.',
  route: 'DELETE /favors/{favorId}',
  input: z.object({ favorId: id.meta({ description: 'Which entry' }) }),
  output: z.object({ favorId: id }),
  errors: favorNotFound,
  examples: ['rapport favor remove 0192f0c1-0000-7000-8000-00000000000c'],
  command: { positional: ['favorId'] },
  isDestructive: true,
  handle: async ({ favorId }, { store }) =>
    (await store.favors.remove(favorId)) ? ok({ favorId }) : noSuchFavor(favorId),
})
