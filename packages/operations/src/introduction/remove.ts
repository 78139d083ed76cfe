import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { introductionNotFound, noSuchIntroduction } from './failures.ts'

export const removeIntroduction = writeOperation({
  name: 'intro.remove',
  summary: 'Take back an introduction with all its steps, as if it had never been asked for.',
  route: 'DELETE /introductions/{introductionId}',
  input: z.object({ introductionId: id.meta({ description: 'Which introduction' }) }),
  output: z.object({ introductionId: id }),
  errors: introductionNotFound,
  examples: ['rapport intro remove 0192f0c1-0000-7000-8000-00000000000e'],
  command: { positional: ['introductionId'] },
  isDestructive: true,
  handle: async ({ introductionId }, { store }) =>
    (await store.introductions.remove(introductionId))
      ? ok({ introductionId })
      : noSuchIntroduction(introductionId),
})
