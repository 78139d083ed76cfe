import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { source } from '../schema/source.ts'
import { describeSource } from './describe.ts'

export const listSources = readOperation({
  name: 'source.list',
  summary: 'List the calendars and mailboxes that are read again and again.',
  route: 'GET /sources',
  input: z.object({}),
  output: z.object({ sources: z.array(source) }),
  errors: {},
  examples: ['rapport source list'],
  handle: async (_input, { store, secrets }) => {
    const rows = await store.sources.list()
    return ok({ sources: await Promise.all(rows.map((row) => describeSource(row, secrets))) })
  },
})
