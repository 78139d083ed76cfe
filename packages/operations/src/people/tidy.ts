import { ok } from '@rapport/domain'
import { z } from 'zod'
import { mergeCertain } from '../identity/merge-certain.ts'
import { writeOperation } from '../operation.ts'

export const tidyPeople = writeOperation({
  name: 'people.tidy',
  summary:
    'Merge everybody who is one person beyond doubt, as every import does; each merge can be taken back.',
  route: 'POST /people/tidy',
  input: z.object({}),
  output: z.object({
    /** How many people were merged into another. */
    merged: z.number().int(),
    /** Pairs left for you to decide. */
    open: z.number().int(),
  }),
  errors: {},
  examples: ['rapport people tidy'],
  isLong: true,
  handle: async (_input, context) => {
    await context.store.imports.lock()
    const { merged, open } = await mergeCertain(context)
    return ok({ merged: merged.length, open: open.length })
  },
})
