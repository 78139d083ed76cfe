import { ok } from '@rapport/domain'
import { z } from 'zod'
import { mergeNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const unmergePeople = writeOperation({
  name: 'people.unmerge',
  summary: 'Take a merge back: both people are as they were, and will not be merged again by themselves.',
  description:
    'Names a merge, the person who was merged into another, or the one they were merged into (then the latest merge is taken back).',
  route: 'POST /merges/{mergeId}/undo',
  input: z.object({ mergeId: id.meta({ description: 'Which merge, or who was merged' }) }),
  output: z.object({ mergeId: id, people: z.array(id) }),
  errors: mergeNotFound,
  examples: ['rapport people unmerge 0192f0c1-0000-7000-8000-0000000000e1'],
  command: { positional: ['mergeId'] },
  handle: async ({ mergeId: named }, { store, now }) => {
    await store.imports.lock()
    const merges = await store.identity.merges()
    const merge =
      merges.find(({ mergeId }) => mergeId === named) ??
      merges.find(({ absorbedId }) => absorbedId === named) ??
      merges.find(({ keptId }) => keptId === named)
    if (merge === undefined) return notFound('MERGE_NOT_FOUND', named)
    const { mergeId, keptId, absorbedId } = merge
    await store.identity.unmerge(mergeId)
    await store.identity.markDistinct(keptId, absorbedId, now.toISOString())
    return ok({ mergeId, people: [keptId, absorbedId] })
  },
})
