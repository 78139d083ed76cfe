import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { importReport } from '../schema/import.ts'
import { describeImport } from './describe.ts'

export const listImports = readOperation({
  name: 'import.list',
  summary: 'List what was imported, newest first, with every row accounted for.',
  route: 'GET /imports',
  input: z.object({}),
  output: z.object({ imports: z.array(importReport) }),
  errors: {},
  examples: ['rapport import list'],
  handle: async (_input, { store }) => ok({ imports: (await store.imports.list()).map(describeImport) }),
})
