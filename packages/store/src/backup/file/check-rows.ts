import type { TableRows } from '@rapport/operations'
import type { BackupHeader, BackupTable } from './header.ts'
import { damaged } from './unreadable.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * Checks rows as they pass: each is an object of exactly its table's columns, and what it refers to is there.
 * Keys of tables that others refer to are held in memory. Throws Unreadable at the first that does not fit.
 */
export const createRowCheck = (header: BackupHeader) => {
  const tables = new Map(header.tables.map((table) => [table.name, table]))
  const known = keysReferredTo(header)
  /** References within one table may point forwards: looked up when the file has been read. */
  const later: { readonly keys: ReadonlySet<string>; readonly key: string; readonly table: string }[] = []

  const check = (table: BackupTable, row: Row) => {
    for (const { columns, keys } of known.get(table.name) ?? []) keys.add(keyOf(row, columns))
    for (const reference of table.references) {
      if (reference.columns.some((column) => row[column] === null)) continue
      const keys = known.get(reference.table)?.find(({ columns }) => isSame(columns, reference.key))?.keys
      const key = keyOf(row, reference.columns)
      if (keys?.has(key)) continue
      if (keys === undefined || reference.table !== table.name) throw missing(table.name, reference.table)
      later.push({ keys, key, table: table.name })
    }
  }

  return {
    page: ({ table: name, rows }: TableRows) => {
      const table = tables.get(name)
      if (table === undefined) throw damaged(`it has rows of "${name}", which it does not list`)
      for (const text of rows) check(table, rowOf(text, table))
    },
    end: () => {
      for (const { keys, key, table } of later) if (!keys.has(key)) throw missing(table, table)
    },
  }
}

interface Keys {
  readonly columns: readonly string[]
  readonly keys: Set<string>
}

const keysReferredTo = ({ tables }: BackupHeader): ReadonlyMap<string, readonly Keys[]> => {
  const known = new Map<string, Keys[]>()
  for (const { table, key } of tables.flatMap(({ references }) => references)) {
    const sets = known.get(table) ?? []
    if (!sets.some(({ columns }) => isSame(columns, key))) sets.push({ columns: key, keys: new Set() })
    known.set(table, sets)
  }
  return known
}

const rowOf = (text: string, { name, columns }: BackupTable): Row => {
  let row: unknown
  try {
    row = JSON.parse(text)
  } catch {
    throw damaged(`a row of "${name}" is not JSON`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw damaged(`a row of "${name}" is no object`)
  }
  if (Object.keys(row).length !== columns.length || !columns.every((column) => Object.hasOwn(row, column))) {
    throw damaged(`a row of "${name}" has other columns than its table`)
  }
  return row as Row
}

const keyOf = (row: Row, columns: readonly string[]): string => {
  const [column] = columns
  if (columns.length === 1 && column !== undefined) return String(row[column])
  return JSON.stringify(columns.map((name) => row[name]))
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((column, index) => column === b[index])

const missing = (table: string, target: string) =>
  damaged(`a row of "${table}" refers to one of "${target}" that is not in it`)
