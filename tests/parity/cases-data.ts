import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { fails, invalid, ok, type ParityCase } from './case.ts'
import type { NamedFile } from './faces.ts'

const JOURNAL = new URL('../../packages/store/migrations/meta/_journal.json', import.meta.url)
const SCHEMA: string = JSON.parse(readFileSync(JOURNAL, 'utf8')).entries.at(-1).tag

/** A sound backup of a workspace that has nothing, written by hand. */
const backup = (change: Readonly<Record<string, unknown>> = {}): Buffer => {
  const header = `${JSON.stringify({
    format: 'rapport-backup',
    version: 1,
    schema: SCHEMA,
    workspaceId: '00000000-0000-7000-8000-000000000001',
    createdAt: '2026-11-23T09:00:00.000Z',
    tables: [],
    ...change,
  })}\n`
  const sha256 = createHash('sha256').update(header).digest('hex')
  return gzipSync(`${header}${JSON.stringify({ rows: 0, sha256 })}\n`)
}

const file =
  (content: NamedFile['content']): ParityCase['input'] =>
  () => ({ file: { fileName: 'a.rapport-backup', content } })

const faults: readonly ParityCase[] = [
  fails('NOT_A_BACKUP', file('First Name,Last Name\n')),
  fails('BACKUP_DAMAGED', file(backup().subarray(0, -12))),
  fails('BACKUP_NEWER', file(backup({ schema: '9999_of-the-future' }))),
  invalid({}),
]

export const dataCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'data.export': [
    ok(),
    ok(() => ({ format: 'csv' })),
    ok(() => ({ format: 'vcard' })),
    ok(() => ({ format: 'ics' })),
    ok(() => ({ format: 'json' })),
    invalid({ format: 'xlsx' }),
  ],
  'data.backup': [ok()],
  'data.verify': [ok(file(backup())), ...faults],
  'data.restore': [
    ...faults,
    fails('OTHER_WORKSPACE', file(backup({ workspaceId: '00000000-0000-7000-8000-000000000002' }))),
    ok(file(backup())),
  ],
}

/** Complete exports that `import.run` refuses. */
export const exportCases: readonly ParityCase[] = [
  fails('WORKSPACE_NOT_EMPTY', () => ({ files: [exported({ version: 1 })] })),
  fails('FILE_NEWER', () => ({ files: [exported({ version: 2 })] })),
]

const exported = (change: Readonly<Record<string, unknown>>): NamedFile => ({
  fileName: 'everything.json',
  content: JSON.stringify({ format: 'rapport-export', schema: SCHEMA, rows: {}, ...change }),
})
