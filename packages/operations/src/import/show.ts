import { ok } from '@rapport/domain'
import { z } from 'zod'
import { importNotFound, notFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id, page } from '../schema/common.ts'
import { importChange, importReport, ROW_OUTCOMES, rowFinding } from '../schema/import.ts'
import { describeImport } from './describe.ts'

export const showImport = readOperation({
  name: 'import.show',
  summary: 'Show one import: its files, the rows that were left out and why, and what changed.',
  route: 'GET /imports/{importId}',
  input: z.object({
    importId: id.meta({ description: 'Which import' }),
    outcome: z.enum(ROW_OUTCOMES).optional().meta({ description: 'Only rows with this outcome' }),
    ...page,
  }),
  output: importReport.extend({
    findings: z.array(rowFinding),
    findingsTotal: z.number().int(),
    changed: z.array(importChange),
    changedTotal: z.number().int(),
  }),
  errors: importNotFound,
  examples: ['rapport import show 0192f0c1-0000-7000-8000-0000000000f1 --outcome rejected'],
  command: { positional: ['importId'] },
  handle: async ({ importId, outcome, limit, offset }, { store }) => {
    const row = await store.imports.show(importId)
    if (row === null) return notFound('IMPORT_NOT_FOUND', importId)
    const found = await store.imports.findings(importId, { outcome: outcome ?? null, limit, offset })
    const changed = await store.imports.changes(importId, { limit, offset })
    return ok({
      ...describeImport(row),
      findings: found.findings,
      findingsTotal: found.total,
      changed: changed.changes,
      changedTotal: changed.total,
    })
  },
})
