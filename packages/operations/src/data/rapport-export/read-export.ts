import { fail, ok, type Result } from '@rapport/domain'
import type { TableRows } from '../../ports/backup.ts'
import { EXPORT_VERSION } from './format.ts'

/** Largest export taken in, in bytes: all of it is in memory at once. Larger ones go by backup and restore. */
const LARGEST = 400 * 1024 * 1024

export interface ReadExport {
  readonly schema: string
  readonly tables: readonly TableRows[]
}

export interface ExportFault {
  readonly code: 'ARCHIVE_DAMAGED' | 'FILE_NEWER' | 'TOO_LARGE'
  readonly message: string
}

/** The rows of an export, to the last digit of their numbers. Nothing of its readable part is needed. */
export const readExport = async (file: File): Promise<Result<ReadExport, ExportFault>> => {
  if (file.size > LARGEST) {
    return fail({
      code: 'TOO_LARGE',
      message: `${file.name} is larger than the ${LARGEST / 1024 / 1024} MB that are taken in as JSON. Use a backup: rapport data backup, rapport data restore.`,
    })
  }
  const content = parse(await file.text())
  if (!isObject(content) || !isObject(content.rows) || typeof content.schema !== 'string') {
    return damaged(file, 'it is cut short, or no longer JSON')
  }
  if (content.version !== EXPORT_VERSION) {
    return fail({
      code: 'FILE_NEWER',
      message: `${file.name} was written by a newer version of Rapport. Update Rapport and try again; nothing was changed.`,
    })
  }
  const tables: TableRows[] = []
  for (const [table, rows] of Object.entries(content.rows)) {
    if (!Array.isArray(rows) || !rows.every(isObject)) return damaged(file, `"${table}" holds no rows`)
    if (!haveSameFields(rows)) return damaged(file, `the rows of "${table}" do not all have the same fields`)
    tables.push({ table, rows: rows.map((row) => JSON.stringify(row)) })
  }
  return ok({ schema: content.schema, tables })
}

const damaged = ({ name }: File, what: string) =>
  fail({ code: 'ARCHIVE_DAMAGED' as const, message: `${name} is damaged: ${what}. Nothing was changed.` })

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const haveSameFields = (rows: readonly Fields[]): boolean => {
  const first = Object.keys(rows[0] ?? {})
  return rows.every(
    (row) => Object.keys(row).length === first.length && first.every((field) => Object.hasOwn(row, field)),
  )
}

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
