import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeInteraction = writeOperation({
  name: 'interaction.remove',
  summary: 'Take back a conversation you logged.',
  route: 'DELETE /interactions/{interactionId}',
  input: z.object({ interactionId: id.meta({ description: 'Which conversation' }) }),
  output: z.object({ interactionId: id }),
  errors: { INTERACTION_NOT_FOUND: { kind: 'not-found', when: 'No conversation of yours has that id.' } },
  examples: ['rapport interaction remove 0192f0c1-0000-7000-8000-00000000000b'],
  command: { positional: ['interactionId'] },
  isDestructive: true,
  handle: async ({ interactionId }, { store }) =>
    (await store.people.removeInteraction(interactionId))
      ? ok({ interactionId })
      : notFound('INTERACTION_NOT_FOUND', interactionId),
})
