import type { Queryable } from './queryable.ts'

/** Rows a statement: measured best between round trips and the memory of one JSON text. */
const ROWS_PER_STATEMENT = 5_000

/** PostgreSQL text holds neither NUL nor lone surrogates. */
export const storable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())
    ? value.replaceAll('\0', '').toWellFormed()
    : value

/**
 * Inserts rows of one table with one statement for each 5,000. `columns` maps a property to its column and type:
 * `{ personId: 'person_id uuid' }`. `conflict` is what follows `ON CONFLICT`, if anything.
 */
export const bulkInsert = async <Row extends object>(
  database: Queryable,
  workspaceId: string,
  table: string,
  columns: Readonly<Partial<Record<keyof Row & string, string>>>,
  rows: readonly Row[],
  conflict = '',
): Promise<void> => {
  const entries = Object.entries(columns) as [string, string][]
  const names = entries.map(([, column]) => column.split(' ')[0])
  const definition = entries.map(
    ([property, column]) => `"${property}" ${column.split(' ').slice(1).join(' ')}`,
  )
  const selected = entries.map(([property]) => `r."${property}"`)
  const statement = `insert into ${table} (workspace_id, ${names.join(', ')})
    select $1::uuid, ${selected.join(', ')} from jsonb_to_recordset($2::jsonb) as r(${definition.join(', ')}) ${conflict}`
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const slice = rows.slice(start, start + ROWS_PER_STATEMENT)
    await database.query(statement, [workspaceId, JSON.stringify(slice, storable)])
  }
}
