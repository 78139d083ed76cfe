import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const removeNote = writeOperation({
  name: 'note.remove',
  summary: 'Remove a note you wrote here.',
  route: 'DELETE /notes/{noteId}',
  input: z.object({ noteId: id.meta({ description: 'Which note' }) }),
  output: z.object({ noteId: id }),
  errors: { NOTE_NOT_FOUND: { kind: 'not-found', when: 'No note of yours has that id.' } },
  examples: ['rapport note remove 0192f0c1-0000-7000-8000-00000000000a'],
  command: { positional: ['noteId'] },
  isDestructive: true,
  handle: async ({ noteId }, { store }) =>
    (await store.people.removeNote(noteId)) ? ok({ noteId }) : notFound('NOTE_NOT_FOUND', noteId),
})
