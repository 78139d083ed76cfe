import { ok, reviewOf } from '@rapport/domain'
import { z } from 'zod'
import { fileFrom } from '../data/index.ts'
import { readOperation } from '../operation.ts'
import { reviewAsked } from '../schema/review.ts'
import { askedPeriod, gatherReview, reviewFailures } from './gather.ts'
import { reviewTable } from './review-table.ts'
import { reviewText } from './review-text.ts'

const FORMATS = ['md', 'csv'] as const

const writers = {
  md: { write: reviewText, mediaType: 'text/markdown; charset=utf-8' },
  csv: { write: reviewTable, mediaType: 'text/csv; charset=utf-8' },
} as const

export const exportReview = readOperation({
  name: 'review.export',
  summary: 'Take the review of a week or a quarter out as a document to read, or its figures as a table.',
  description:
    'md: a page of Markdown to read, print or hand to a coach; it names people, and quotes no message. csv: every figure with the one before; cells that a spreadsheet would run are prefixed with an apostrophe.',
  route: 'GET /review/document',
  input: reviewAsked.extend({
    format: z.enum(FORMATS).default('md').meta({ description: 'A page to read, or a table' }),
  }),
  output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.file() }),
  errors: reviewFailures,
  examples: [
    'rapport review export --period quarter --out review.md',
    'rapport review export --period 2026-Q3 --format csv --out review.csv',
  ],
  command: { document: 'content' },
  handle: async ({ format, ...input }, context) => {
    const asked = askedPeriod(input, context.today)
    if (!asked.ok) return asked
    const shown = reviewOf(await gatherReview(asked.value, context))
    const { write, mediaType } = writers[format]
    const fileName = `rapport-review-${asked.value.name ?? `${asked.value.kind}-${asked.value.to}`}.${format}`
    return ok({ fileName, mediaType, content: await fileFrom(fileName, mediaType, one(write(shown))) })
  },
})

async function* one(text: string): AsyncGenerator<string> {
  yield text
}
