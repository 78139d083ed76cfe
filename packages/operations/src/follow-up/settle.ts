import { ok, SETTLED_AS } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { followUp } from '../schema/follow-up.ts'
import { followUpNotFound, noSuchFollowUp } from './failures.ts'

export const settleFollowUp = writeOperation({
  name: 'follow-up.settle',
  summary: 'Say that a follow-up is done or dropped, or open again.',
  route: 'PATCH /follow-ups/{followUpId}/settled',
  input: z.object({
    followUpId: id.meta({ description: 'Which follow-up' }),
    as: z
      .enum([...SETTLED_AS, 'open'])
      .default('done')
      .meta({ description: 'How it came out; open takes it back' }),
  }),
  output: followUp,
  errors: followUpNotFound,
  examples: [
    'rapport follow-up settle 0192f0c1-0000-7000-8000-0000000000f1',
    'rapport follow-up settle 0192f0c1-0000-7000-8000-0000000000f1 dropped',
  ],
  command: { positional: ['followUpId', 'as'] },
  handle: async ({ followUpId, as }, { store, today }) => {
    const change = as === 'open' ? { settledOn: null, settledAs: null } : { settledOn: today, settledAs: as }
    await store.followUps.update(followUpId, change)
    const row = await store.followUps.get(followUpId)
    return row === null ? noSuchFollowUp(followUpId) : ok(row)
  },
})
