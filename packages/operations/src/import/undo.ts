import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { importNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const undoImport = writeOperation({
  name: 'import.undo',
  summary: 'Undo an import: the workspace is as if it had never been, except for what you have edited since.',
  route: 'POST /imports/{importId}/undo',
  input: z.object({ importId: id.meta({ description: 'Which import' }) }),
  output: z.object({
    importId: id,
    removed: z.object({
      people: z.number().int(),
      organizations: z.number().int(),
      interactions: z.number().int(),
      other: z.number().int(),
    }),
    /** People taken back to what an earlier import said of them. */
    restored: z.number().int(),
    /** People kept because you have worked on them since. */
    kept: z.array(z.object({ personId: id, person: z.string(), because: z.string() })),
  }),
  errors: {
    ...importNotFound,
    ALREADY_UNDONE: { kind: 'conflict', when: 'The import has been undone before.' },
  },
  examples: ['rapport import undo 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['importId'] },
  isDestructive: true,
  handle: async ({ importId }, { store, now }) => {
    await store.imports.lock()
    const row = await store.imports.show(importId)
    if (row === null) return notFound('IMPORT_NOT_FOUND', importId)
    if (row.undoneAt !== null) {
      return fail({
        code: 'ALREADY_UNDONE',
        message: `This import was undone on ${row.undoneAt.slice(0, 10)}.`,
        details: { importId, undoneAt: row.undoneAt },
      })
    }
    const undone = await store.imports.undo(importId, now.toISOString())
    return ok({ importId, ...undone, kept: undone.kept })
  },
})
