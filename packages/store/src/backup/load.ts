import type { TableRows } from '@rapport/operations'
import pg from 'pg'
import type { Queryable } from '../database/queryable.ts'
import { type TableShape, WORKSPACE_TABLE } from './catalogue.ts'
import { PLAIN_FORMS } from './dump.ts'
import { damaged } from './file/unreadable.ts'

/** Sent in one statement at most: what costs little memory on both sides. */
const ROWS_AT_ONCE = 5_000
const CHARACTERS_AT_ONCE = 8 * 1024 * 1024

/** Classes of PostgreSQL's errors that speak of the data: it does not fit a type, or a constraint. */
const DATA_ERRORS = new Set(['22', '23'])

const { escapeIdentifier } = pg

/** Removes every row of the workspace but its own, which the next load changes. */
export const clearRows = async (
  client: Queryable,
  workspaceId: string,
  tables: readonly TableShape[],
): Promise<void> => {
  for (const { name } of tables.toReversed()) {
    if (name === WORKSPACE_TABLE) continue
    await client.query(`delete from public.${escapeIdentifier(name)} where workspace_id = $1`, [workspaceId])
  }
}

/**
 * Writes rows into the workspace. Names come from the catalogue and values go as one parameter, so that nothing in a
 * file can be more than data. Throws Unreadable where a row does not fit.
 */
export const loadRows = async (
  client: Queryable,
  workspaceId: string,
  tables: readonly TableShape[],
  pages: AsyncIterable<TableRows>,
): Promise<void> => {
  const shapes = new Map(tables.map((table) => [table.name, table]))
  await client.query(PLAIN_FORMS)
  for await (const { table: name, rows } of inBatches(pages)) {
    const table = shapes.get(name)
    if (table === undefined) throw damaged(`it has rows of "${name}", which its version does not have`)
    if (!hasColumns(rows[0], table)) throw damaged(`rows of "${name}" have other columns than its version`)
    try {
      await client.query(name === WORKSPACE_TABLE ? updateOwnRow(table) : insertRows(table), [
        workspaceId,
        `[${rows.join(',')}]`,
      ])
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? (error.code ?? '') : ''
      if (!DATA_ERRORS.has(code.slice(0, 2))) throw error
      throw damaged(`a row of "${name}" does not fit its table`, { table: name, sqlState: code })
    }
  }
}

/** A column that is left over would be lost without a word. All rows of a table have the same, as their readers see to. */
const hasColumns = (row: string | undefined, { columns }: TableShape): boolean => {
  const names = Object.keys(JSON.parse(row ?? '{}'))
  return names.length === columns.length && columns.every((column) => names.includes(column))
}

const RECORDS = (table: string) => `jsonb_array_elements($2::jsonb) with ordinality as e(row, place)
  cross join lateral jsonb_populate_record(null::public.${escapeIdentifier(table)}, e.row) as r`

/** In the order of the file: numbered rows get their numbers in it. */
const insertRows = ({ name, columns }: TableShape): string => {
  const names = columns.map(escapeIdentifier)
  return `insert into public.${escapeIdentifier(name)} (workspace_id, ${names.join(', ')})
    select $1::uuid, ${names.map((column) => `r.${column}`).join(', ')} from ${RECORDS(name)} order by e.place`
}

const updateOwnRow = ({ name, columns }: TableShape): string => {
  const names = columns.map(escapeIdentifier)
  return `update public.${escapeIdentifier(name)} w set ${names.map((column) => `${column} = r.${column}`).join(', ')}
    from ${RECORDS(name)} where w.workspace_id = $1::uuid`
}

/** Pages cut or joined to what one statement takes. */
async function* inBatches(pages: AsyncIterable<TableRows>): AsyncGenerator<TableRows> {
  let table = ''
  let rows: string[] = []
  let characters = 0
  for await (const page of pages) {
    for (const row of page.rows) {
      const isFull = rows.length >= ROWS_AT_ONCE || characters + row.length > CHARACTERS_AT_ONCE
      if (rows.length > 0 && (page.table !== table || isFull)) {
        yield { table, rows }
        rows = []
        characters = 0
      }
      table = page.table
      rows.push(row)
      characters += row.length
    }
  }
  if (rows.length > 0) yield { table, rows }
}
