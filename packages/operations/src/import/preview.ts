import { fail, ok } from '@rapport/domain'
import { CONTACT_FIELDS, previewSources } from '@rapport/importers'
import { z } from 'zod'
import { pureOperation } from '../operation.ts'
import { contactMapping, importFiles } from '../schema/import.ts'
import { unreadableSource } from './unreadable-source.ts'

export const previewImport = pureOperation({
  name: 'import.preview',
  summary:
    'Say what files would be read as, and what the columns of a table are taken for; nothing is imported.',
  route: 'POST /imports/preview',
  input: z.object({ files: importFiles, mapping: contactMapping }),
  output: z.object({
    files: z.array(
      z.object({
        source: z.string(),
        file: z.string(),
        /** `linkedin`, `google`, `vcard`, `table`, …; `unread` for what no format knows. */
        format: z.string(),
        /** Whether a mapping decides how it is read. */
        isMappable: z.boolean(),
        columns: z.array(
          z.object({
            column: z.string(),
            field: z.enum(CONTACT_FIELDS),
            /** What it was told by; `chosen` is the user's own word. */
            why: z.enum(['heading', 'values', 'chosen', 'unknown']),
            samples: z.array(z.string()),
          }),
        ),
        rowsSeen: z.number().int(),
        allSeen: z.boolean(),
      }),
    ),
  }),
  errors: unreadableSource,
  examples: ['rapport import preview people.csv'],
  command: { positional: ['files'] },
  handle: async ({ files, mapping }, { signal, today }) => {
    const sources = files.map((file) => ({ name: file.name, blob: file }))
    const seen = await previewSources(sources, {
      signal,
      today,
      ...(mapping === undefined ? {} : { mapping }),
    })
    if (!seen.ok) {
      const { code, message, ...where } = seen.failure
      return fail({ code, message, details: where })
    }
    return ok({ files: seen.value })
  },
})
