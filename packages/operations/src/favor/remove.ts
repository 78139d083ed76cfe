import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeFavor = writeOperation({
  name: 'favor.remove',
  summary: 'Take back what you noted that one did for the other.',
  description: 'Only what you noted yourself; what an import brought goes by undoing the import.',
  route: 'DELETE /favors/{favorId}',
  input: z.object({ favorId: id.meta({ description: 'Which entry' }) }),
  output: z.object({ favorId: id }),
  errors: { FAVOR_NOT_FOUND: { kind: 'not-found', when: 'No entry of yours has that id.' } },
  examples: ['rapport favor remove 0192f0c1-0000-7000-8000-00000000000c'],
  command: { positional: ['favorId'] },
  isDestructive: true,
  handle: async ({ favorId }, { store }) =>
    (await store.favors.remove(favorId))
      ? ok({ favorId })
      : fail({
          code: 'FAVOR_NOT_FOUND',
          message: `There is no entry of yours with the id ${favorId}.`,
          details: { id: favorId },
        }),
})
