import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { listNotFound, noSuchList } from './failures.ts'

export const removeTieList = writeOperation({
  name: 'graph.remove',
  summary: 'Remove a list of who knows whom; people and what else is known of them stay.',
  route: 'DELETE /graph/lists/{listId}',
  input: z.object({ listId: id.meta({ description: 'Which list' }) }),
  output: z.object({ listId: id, name: z.string(), ties: z.number().int() }),
  errors: listNotFound,
  examples: ['rapport graph remove 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['listId'] },
  isDestructive: true,
  handle: async ({ listId }, { store }) => {
    const row = await store.ties.get(listId)
    if (row === null) return noSuchList(listId)
    await store.ties.remove(listId)
    return ok({ listId, name: row.name, ties: row.ties })
  },
})
