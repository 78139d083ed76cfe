import { fail, ok, type Result } from '@rapport/domain'
import type { TableRows } from '../../ports/backup.ts'
import { EXPORT_VERSION } from './format.ts'
import { readRows } from './read-rows.ts'
import { UnreadableExport } from './unreadable-export.ts'

/** Largest export taken in after some tool has laid it out anew, in bytes: all of it is then in memory at once. */
const LARGEST_AS_ONE = 128 * 1024 * 1024
/** Where the first line must end, in bytes. */
const HEAD = 1024

export interface OpenExport {
  readonly schema: string
  /** Throws UnreadableExport where the rows are not what they should be. */
  readonly pages: () => AsyncIterable<TableRows>
}

export interface ExportFault {
  readonly code: 'ARCHIVE_DAMAGED' | 'FILE_NEWER' | 'TOO_LARGE'
  readonly message: string
}

/** Opens a complete export at its first fields. Its readable part is not needed. */
export const openExport = async (file: File): Promise<Result<OpenExport, ExportFault>> => {
  const [line = ''] = (await file.slice(0, HEAD).text()).split('\n')
  const head = parse(`${line.replace(/,$/, '')}}`)
  if (isObject(head) && 'schema' in head) return opened(file, head, () => readRows(file))
  if (file.size > LARGEST_AS_ONE) {
    return fail({
      code: 'TOO_LARGE',
      message: `${file.name} was laid out anew by another program, and is too large for that. Import it as Rapport wrote it, or use a backup.`,
    })
  }
  const content = parse(await file.text())
  if (!isObject(content)) return fail(damaged(file, 'it is cut short, or no longer JSON'))
  return opened(file, content, () => rowsIn(content.rows))
}

export const damaged = ({ name }: File, what: string): ExportFault => ({
  code: 'ARCHIVE_DAMAGED',
  message: `${name} is damaged: ${what}. Nothing was changed.`,
})

const opened = (
  file: File,
  { version, schema }: Fields,
  pages: () => AsyncIterable<TableRows>,
): Result<OpenExport, ExportFault> => {
  if (typeof schema !== 'string') return fail(damaged(file, 'it does not say of which version it is'))
  if (version === EXPORT_VERSION) return ok({ schema, pages: () => checked(pages()) })
  return fail({
    code: 'FILE_NEWER',
    message: `${file.name} was written by a newer version of Rapport. Update Rapport and try again; nothing was changed.`,
  })
}

async function* rowsIn(tables: unknown): AsyncGenerator<TableRows> {
  if (!isObject(tables)) throw new UnreadableExport('it holds no rows')
  for (const [table, rows] of Object.entries(tables)) {
    if (!Array.isArray(rows)) throw new UnreadableExport(`"${table}" holds no rows`)
    if (rows.length > 0) yield { table, rows: rows.map((row) => JSON.stringify(row)) }
  }
}

/** Rows of one table have the same fields: one that only some have would be lost without a word. */
async function* checked(pages: AsyncIterable<TableRows>): AsyncGenerator<TableRows> {
  let current: string | null = null
  let fields: readonly string[] = []
  for await (const page of pages) {
    for (const [index, text] of page.rows.entries()) {
      const row = parse(text)
      if (!isObject(row)) throw new UnreadableExport(`a row of "${page.table}" is no row`)
      const names = Object.keys(row)
      if (index === 0 && page.table !== current) fields = names
      if (names.length !== fields.length || !fields.every((field) => Object.hasOwn(row, field))) {
        throw new UnreadableExport(`the rows of "${page.table}" do not all have the same fields`)
      }
    }
    current = page.table
    yield page
  }
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Null where the text is no JSON. A number that JavaScript would round stays as it is written. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), exactly)
  } catch {
    return null
  }
}

/** ECMAScript's source text access (stage 4), which the compiler's library does not know yet. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown }

const exactly = ((_key: string, value: unknown, { source }: { readonly source?: string }): unknown =>
  typeof value === 'number' && source !== undefined && String(value) !== source
    ? rawJSON(source)
    : value) as (key: string, value: unknown) => unknown
