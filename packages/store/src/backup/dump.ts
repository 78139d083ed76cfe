import type { TableRows } from '@rapport/operations'
import pg from 'pg'
import type { Queryable } from '../database/queryable.ts'
import type { TableShape } from './catalogue.ts'

/** Rows fetched at once. */
const ROWS_AT_ONCE = 1_000
/** The same where a row holds a picture: up to 4 MB as text. */
const LARGE_ROWS_AT_ONCE = 8

const { escapeIdentifier, escapeLiteral } = pg

/** Moments in UTC and bytes in hexadecimal, whatever the server is set to. */
export const PLAIN_FORMS = `set local timezone = 'UTC'; set local bytea_output = 'hex'; set local datestyle = 'ISO'`

/**
 * Every row of the workspace, page by page, in the order of its table's key or number. The transaction must be open,
 * and one snapshot for all statements (repeatable read) if the rows are to be of one moment.
 */
export async function* dumpRows(
  client: Queryable,
  workspaceId: string,
  tables: readonly TableShape[],
): AsyncGenerator<TableRows> {
  await client.query(PLAIN_FORMS)
  for (const table of tables) {
    const atOnce = table.hasBytes ? LARGE_ROWS_AT_ONCE : ROWS_AT_ONCE
    await client.query(`declare rapport_dump no scroll cursor for ${selectRows(table, workspaceId)}`)
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`fetch ${atOnce} from rapport_dump`)
      if (rows.length > 0) yield { table: table.name, rows: rows.map(({ row }) => row) }
      if (rows.length < atOnce) break
    }
    await client.query('close rapport_dump')
  }
}

/** A cursor takes no parameters. */
const selectRows = ({ name, columns, key, numbered }: TableShape, workspaceId: string): string => {
  const fields = columns.map((column) => `t.${escapeIdentifier(column)}`)
  const order = (numbered === null ? key : [numbered]).map((column) => `t.${escapeIdentifier(column)}`)
  return `select to_jsonb(r)::text as row from public.${escapeIdentifier(name)} t
    cross join lateral (select ${fields.join(', ')}) r
    where t.workspace_id = ${escapeLiteral(workspaceId)}::uuid
    ${order.length === 0 ? '' : `order by ${order.join(', ')}`}`
}

export interface CountedTable extends TableShape {
  readonly rows: number
}

export const countRows = async (
  client: Queryable,
  workspaceId: string,
  tables: readonly TableShape[],
): Promise<readonly CountedTable[]> => {
  const { rows } = await client.query<{ name: string; count: number }>(
    tables
      .map(
        ({ name }) =>
          `select ${escapeLiteral(name)} as name, count(*)::int as count from public.${escapeIdentifier(name)} where workspace_id = $1`,
      )
      .join(' union all '),
    [workspaceId],
  )
  const counts = new Map(rows.map(({ name, count }) => [name, count]))
  return tables.map((table) => ({ ...table, rows: counts.get(table.name) ?? 0 }))
}
