import { fail, ok } from '@rapport/domain'
import { readSources } from '@rapport/importers'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { importReport } from '../schema/import.ts'
import { applyImport } from './apply.ts'
import { describeImport } from './describe.ts'

/** A LinkedIn archive comes in two parts at most, or as its single files; more is a mistaken drop of a folder. */
const MOST_FILES = 50

export const runImport = writeOperation({
  name: 'import.run',
  summary: 'Import a LinkedIn archive (zip, either or both parts) or single CSV files of it.',
  description:
    'Every row is accounted for: created + updated + unchanged + hidden + skipped + rejected = rows. All or nothing is kept. The same archive again makes no duplicate and loses no edit.',
  route: 'POST /imports',
  input: z.object({
    files: z.array(z.file()).min(1).max(MOST_FILES).meta({ description: 'Zip archives or CSV files' }),
  }),
  output: importReport,
  errors: {
    NOT_AN_ARCHIVE: { kind: 'invalid', when: 'A file is neither a zip nor a CSV that Rapport knows.' },
    ARCHIVE_DAMAGED: { kind: 'invalid', when: 'An archive is cut short or damaged.' },
    ARCHIVE_UNSAFE: {
      kind: 'invalid',
      when: 'An archive holds entries that no export has: bombs, paths outside it.',
    },
    NOTHING_TO_IMPORT: { kind: 'invalid', when: 'There is no file in it that Rapport reads.' },
    TOO_LARGE: { kind: 'too-large', when: 'A file, entry or row is larger than any real export.' },
    CANCELLED: { kind: 'cancelled', when: 'The import was cancelled; nothing of it was kept.' },
  },
  examples: [
    'rapport import Complete_LinkedInDataExport_11-20-2026.zip',
    'rapport import Connections.csv --json',
  ],
  command: { positional: ['files'], isDefault: true },
  isLong: true,
  handle: async ({ files }, context) => {
    const sources = files.map((file) => ({ name: file.name, blob: file }))
    const importId = context.newId()
    try {
      const opened = await readSources(sources, { signal: context.signal })
      if (!opened.ok) {
        const { code, message, ...where } = opened.failure
        return fail({ code, message, details: where })
      }
      const names = sources.map((source) => source.name)
      if (!(await applyImport(importId, names, opened.value, context))) return cancelled
    } catch (error) {
      // The importer stops by throwing the signal's reason; whatever else comes then is a consequence of it.
      if (context.signal.aborted) return cancelled
      throw error
    }
    const row = await context.store.imports.show(importId)
    if (row === null) throw new Error(`import ${importId} was written and cannot be read back`)
    return ok(describeImport(row))
  },
})

const cancelled = fail({
  code: 'CANCELLED' as const,
  message: 'The import was cancelled. Nothing of it was kept.',
})
