import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { exportCsv } from './export/csv.ts'
import type { Exporter } from './export/exported.ts'
import { exportJson } from './export/json.ts'
import { fileFrom } from './file-from.ts'

const FORMATS = ['csv', 'json'] as const

const exporters: Readonly<Record<(typeof FORMATS)[number], Exporter>> = { csv: exportCsv, json: exportJson }

export const exportData = readOperation({
  name: 'data.export',
  summary: 'Take out your people as a file, or everything.',
  description:
    'csv: a table of the people; cells that a spreadsheet would run as a formula are prefixed with an apostrophe. json: everything, which `import.run` takes in again without loss.',
  route: 'GET /export',
  input: z.object({
    format: z.enum(FORMATS).default('csv').meta({ description: 'The format of the file' }),
  }),
  output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.file() }),
  errors: {},
  examples: [
    'rapport data export --format csv --out people.csv',
    'rapport data export --format json --out everything.json',
  ],
  command: { document: 'content' },
  isLong: true,
  handle: async ({ format }, context) => {
    const { name, ending, mediaType, content } = await exporters[format](context)
    const fileName = `${name}-${context.today}.${ending}`
    return ok({ fileName, mediaType, content: await fileFrom(fileName, mediaType, each(content)) })
  },
})

async function* each(content: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  yield* content
}
