import { ok } from '@rapport/domain'
import { z } from 'zod'
import { learnedNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { learnedEntry, learnedKind, learnedText } from '../schema/learned.ts'

export const editLearned = writeOperation({
  name: 'learned.edit',
  summary: 'Put right what you wrote down of somebody, or say that it is over.',
  route: 'PATCH /learned/{learnedId}',
  input: z.object({
    learnedId: id.meta({ description: 'Which entry' }),
    kind: learnedKind.optional(),
    text: learnedText.optional(),
    isSettled: z
      .boolean()
      .optional()
      .meta({ description: 'It is over: answered, given or finished; false opens it again' }),
  }),
  output: learnedEntry,
  errors: learnedNotFound,
  examples: ['rapport learned edit 0192f0c1-0000-7000-8000-0000000000f1 --is-settled'],
  command: { positional: ['learnedId'] },
  handle: async ({ learnedId, kind, text, isSettled }, { store, today }) => {
    const entry = await store.learned.get(learnedId)
    if (entry === null) return notFound('LEARNED_NOT_FOUND', learnedId)
    // Saying twice that it is over does not move the day since when it is.
    const settledOn =
      isSettled === undefined ? entry.settledOn : isSettled ? (entry.settledOn ?? today) : null
    const edited = { kind: kind ?? entry.kind, text: text ?? entry.text, settledOn }
    await store.learned.update(learnedId, edited)
    return ok({ ...entry, ...edited })
  },
})
