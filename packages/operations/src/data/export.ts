import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { exportCsv } from './export/csv.ts'
import type { Exporter } from './export/exported.ts'
import { exportIcs } from './export/ics.ts'
import { exportJson } from './export/json.ts'
import { exportVCard } from './export/vcard.ts'
import { fileFrom } from './file-from.ts'

const FORMATS = ['csv', 'json', 'vcard', 'ics'] as const

const exporters: Readonly<Record<(typeof FORMATS)[number], Exporter>> = {
  csv: exportCsv,
  json: exportJson,
  vcard: exportVCard,
  ics: exportIcs,
}

export const exportData = readOperation({
  name: 'data.export',
  summary: 'Take out your people as a file, the plan as a calendar, or everything.',
  description:
    'csv: a table of the people; cells that a spreadsheet would run as a formula are prefixed with an apostrophe. json: everything, which `import.run` takes in again without loss. vcard: every person as a vCard 4.0, for any address book. ics: the plan of the week, which invites nobody.',
  route: 'GET /export',
  input: z.object({
    format: z.enum(FORMATS).default('csv').meta({ description: 'The format of the file' }),
  }),
  output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.file() }),
  errors: {},
  examples: [
    'rapport data export --format csv --out people.csv',
    'rapport data export --format vcard --out people.vcf',
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
