import { ok } from '@rapport/domain'
import { z } from 'zod'
import type { ReadContext } from '../context.ts'
import { fileFrom } from '../data/file-from.ts'
import { readOperation } from '../operation.ts'
import type { TieListRow } from '../ports/tie.ts'
import { id } from '../schema/common.ts'
import { listNotFound, noSuchList } from './failures.ts'
import type { KeptHead } from './kept-list.ts'

export const exportTieList = readOperation({
  name: 'graph.export',
  summary: 'Take a list of who knows whom out as a file, with which `graph.restore` puts it back as it is.',
  description:
    'One JSON value a line: what is known of the list, its names, its ties. For a table that others can read, keep the file that the list came from.',
  route: 'GET /graph/lists/{listId}/file',
  input: z.object({ listId: id.meta({ description: 'Which list' }) }),
  output: z.object({ fileName: z.string(), mediaType: z.string(), content: z.file() }),
  errors: listNotFound,
  examples: ['rapport graph export 0192f0c1-0000-7000-8000-0000000000f1 --out club.jsonl'],
  command: { positional: ['listId'], document: 'content' },
  isLong: true,
  handle: async ({ listId }, { store, today }) => {
    const row = await store.ties.get(listId)
    if (row === null) return noSuchList(listId)
    const fileName = `rapport-list-${today}.jsonl`
    const mediaType = 'text/plain; charset=utf-8'
    return ok({ fileName, mediaType, content: await fileFrom(fileName, mediaType, lines(row, store)) })
  },
})

async function* lines(row: TieListRow, { ties }: ReadContext['store']) {
  const { listId, name, ownerId, isColleague, rows, rejected, points } = row
  const head: KeptHead = {
    rapport: 'list',
    listId,
    name,
    ownerId,
    isColleague,
    rows,
    rejected,
    importedAt: new Date(row.importedAt).toISOString(),
    points,
    ties: row.ties,
  }
  yield `${JSON.stringify(head)}\n`
  for await (const text of ties.points(listId)) {
    // PostgreSQL puts line feeds between the values of an array.
    yield `${JSON.stringify(JSON.parse(text))}\n`
  }
  for await (const { first, second, weight, kinds } of ties.tiesWithKinds(listId)) {
    const columns = { first: [...first], second: [...second], weight: [...weight], kinds }
    yield `${JSON.stringify(columns)}\n`
  }
}
