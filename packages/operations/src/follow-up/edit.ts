import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id, plainDate } from '../schema/common.ts'
import { followUp, followUpText } from '../schema/follow-up.ts'
import { followUpNotFound, noSuchFollowUp } from './failures.ts'

export const editFollowUp = writeOperation({
  name: 'follow-up.edit',
  summary: 'Change what a follow-up says, or its day.',
  route: 'PATCH /follow-ups/{followUpId}',
  input: z.object({
    followUpId: id.meta({ description: 'Which follow-up' }),
    text: followUpText.optional(),
    due: plainDate.optional().meta({ description: 'By when' }),
  }),
  output: followUp,
  errors: followUpNotFound,
  examples: ['rapport follow-up edit 0192f0c1-0000-7000-8000-0000000000f1 --due 2026-12-01'],
  command: { positional: ['followUpId'] },
  handle: async ({ followUpId, text, due }, { store }) => {
    await store.followUps.update(followUpId, {
      ...(text === undefined ? {} : { text }),
      ...(due === undefined ? {} : { dueOn: due }),
    })
    const row = await store.followUps.get(followUpId)
    return row === null ? noSuchFollowUp(followUpId) : ok(row)
  },
})
