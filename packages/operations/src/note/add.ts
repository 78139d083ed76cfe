import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, text } from '../schema/common.ts'

export const addNote = writeOperation({
  name: 'note.add',
  summary: 'Write a note on a person: what they work on, need or offer.',
  route: 'POST /people/{personId}/notes',
  input: z.object({
    personId: id.meta({ description: 'Whom it is about' }),
    text: text.meta({ description: 'The note' }),
  }),
  output: z.object({ noteId: id }),
  errors: personNotFound,
  examples: ['rapport note add 0192f0c1-0000-7000-8000-000000000001 "Looking for a tax lawyer"'],
  command: { positional: ['personId', 'text'] },
  handle: async ({ personId, text: body }, { store, now, newId }) => {
    if ((await store.people.get(personId)) === null) return notFound('PERSON_NOT_FOUND', personId)
    const noteId = newId()
    await store.people.addNote({ noteId, personId, text: body, at: now.toISOString() })
    return ok({ noteId })
  },
})
