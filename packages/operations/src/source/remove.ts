import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, sourceNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { secretName } from './describe.ts'

export const removeSource = writeOperation({
  name: 'source.remove',
  summary:
    'Stop reading a calendar or mailbox, and forget its password; what it brought stays until you undo it.',
  route: 'DELETE /sources/{sourceId}',
  input: z.object({ sourceId: id.meta({ description: 'Which source' }) }),
  output: z.object({ sourceId: id }),
  errors: sourceNotFound,
  examples: ['rapport source remove 0192f0c1-0000-7000-8000-0000000000d1'],
  command: { positional: ['sourceId'] },
  isDestructive: true,
  handle: async ({ sourceId }, { store, secrets }) => {
    if (!(await store.sources.remove(sourceId))) return notFound('SOURCE_NOT_FOUND', sourceId)
    await secrets.remove(secretName(sourceId))
    return ok({ sourceId })
  },
})
