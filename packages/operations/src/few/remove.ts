import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { fewReason, fewState } from '../schema/few.ts'
import { isNotChosen, notChosen } from './failures.ts'
import { fewStateOf } from './gather.ts'
import { takeOut } from './take-out.ts'

export const removeChosen = writeOperation({
  name: 'few.remove',
  summary: 'Take a person out of your chosen few, and keep why.',
  route: 'DELETE /few/{personId}',
  input: z.object({
    personId: id.meta({ description: 'Who leaves' }),
    reason: fewReason.meta({ description: 'Why they leave' }),
  }),
  output: fewState.extend({ personId: id, reason: z.string() }),
  errors: notChosen,
  examples: ['rapport few remove 0192f0c1-0000-7000-8000-000000000001 --reason "Moved to another trade"'],
  command: { positional: ['personId'] },
  isDestructive: true,
  handle: async ({ personId: asked, reason }, { store, now, today, newId }) => {
    const personId = (await store.people.get(asked))?.personId ?? asked
    if (!(await takeOut(store.few, { personId, reason }, { now, newId }))) return isNotChosen(asked)
    return ok({ ...(await fewStateOf(store.few, await store.few.list(), today)), personId, reason })
  },
})
