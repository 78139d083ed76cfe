import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { targetIdField } from '../schema/target.ts'
import { noSuchTarget, targetNotFound } from './failures.ts'

export const removeTarget = writeOperation({
  name: 'target.remove',
  summary: 'Take a target off the board with everything noted of it, as if it had never been there.',
  description:
    'The organization and its people stay. To keep the reason, disqualify it instead: rapport target move ID disqualified.',
  route: 'DELETE /targets/{targetId}',
  input: z.object({ targetId: targetIdField.meta({ description: 'Which target' }) }),
  output: z.object({ targetId: id }),
  errors: targetNotFound,
  examples: ['rapport target remove 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['targetId'] },
  isDestructive: true,
  handle: async ({ targetId }, { store }) =>
    (await store.targets.remove(targetId)) ? ok({ targetId }) : noSuchTarget(targetId),
})
