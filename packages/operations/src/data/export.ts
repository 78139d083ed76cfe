import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { toCsv } from './csv.ts'

export const exportData = readOperation({
  name: 'data.export',
  summary: 'Take your people out as a CSV file.',
  description:
    'Cells that a spreadsheet would run as a formula are prefixed with an apostrophe, so that nothing runs when the file is opened.',
  route: 'GET /export',
  input: z.object({ format: z.enum(['csv']).default('csv').meta({ description: 'The format of the file' }) }),
  output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
  errors: {},
  examples: ['rapport data export --format csv --out people.csv'],
  command: { document: 'content' },
  handle: async (_input, { snapshot, today }) => {
    const current = await snapshot()
    const relationships = current.relationships(today)
    const rows = current.people.map((person, index) => [
      person.name,
      person.title,
      person.organization,
      person.function,
      person.level,
      person.connectedOn,
      relationships[index]?.lastContactOn ?? null,
      String(relationships[index]?.strength ?? 0),
    ])
    const header = [
      'Name',
      'Title',
      'Organization',
      'Function',
      'Level',
      'Connected On',
      'Last Contact',
      'Strength',
    ]
    return ok({
      fileName: `rapport-people-${today}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content: toCsv([header, ...rows]),
    })
  },
})
