import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { followUpNotFound, noSuchFollowUp } from './failures.ts'

export const removeFollowUp = writeOperation({
  name: 'follow-up.remove',
  summary: 'Take a follow-up back, as if it had never been noted.',
  route: 'DELETE /follow-ups/{followUpId}',
  input: z.object({ followUpId: id.meta({ description: 'Which follow-up' }) }),
  output: z.object({ followUpId: id }),
  errors: followUpNotFound,
  examples: ['rapport follow-up remove 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['followUpId'] },
  isDestructive: true,
  handle: async ({ followUpId }, { store }) =>
    (await store.followUps.remove(followUpId)) ? ok({ followUpId }) : noSuchFollowUp(followUpId),
})
