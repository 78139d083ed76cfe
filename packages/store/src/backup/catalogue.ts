import type { Queryable } from '../database/queryable.ts'

/** A table of the workspace as PostgreSQL's catalogue describes it, without the workspace's own column. */
export interface TableShape {
  readonly name: string
  /** What is written and read back: no generated and no numbered column, and no counter of the store. */
  readonly columns: readonly string[]
  /** The columns a row is found by. */
  readonly key: readonly string[]
  /** Numbered by the database in the order of insertion: rows go in as they came out, and get numbers of their own. */
  readonly numbered: string | null
  /** Columns that may be megabytes. */
  readonly hasBytes: boolean
  readonly references: readonly Reference[]
}

export interface Reference {
  readonly columns: readonly string[]
  readonly table: string
  readonly key: readonly string[]
}

/** The row that stands for the workspace itself: it is changed, never removed. */
export const WORKSPACE_TABLE = 'workspace'

/**
 * Counters by which every process caches what it has read. They say nothing about the data, and must never run
 * backwards: a process would take an old count for the state it knows.
 */
const COUNTERS: Readonly<Record<string, readonly string[]>> = {
  [WORKSPACE_TABLE]: ['version', 'people_version', 'contacts_version'],
}

const CATALOGUE = `
  select c.relname as name,
    (select json_agg(a.attname order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and a.attidentity = '' and a.attname <> 'workspace_id') as columns,
    (select a.attname from pg_attribute a
      where a.attrelid = c.oid and a.attidentity <> '' and not a.attisdropped) as numbered,
    exists (select from pg_attribute a
      where a.attrelid = c.oid and not a.attisdropped and a.atttypid = 'bytea'::regtype) as "hasBytes",
    (select json_agg(a.attname order by k.place) from pg_constraint p
      cross join unnest(p.conkey) with ordinality as k(number, place)
      join pg_attribute a on a.attrelid = p.conrelid and a.attnum = k.number
      where p.conrelid = c.oid and p.contype = 'p' and a.attname <> 'workspace_id') as key,
    (select json_agg(json_build_object('columns', r.columns, 'table', r.target, 'key', r.key) order by r.name)
      from (
        select f.conname as name, t.relname as target,
          json_agg(a.attname order by k.place) as columns, json_agg(b.attname order by k.place) as key
        from pg_constraint f
        join pg_class t on t.oid = f.confrelid
        cross join unnest(f.conkey, f.confkey) with ordinality as k(here, there, place)
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.here
        join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.there
        where f.conrelid = c.oid and f.contype = 'f' and a.attname <> 'workspace_id'
        group by f.conname, t.relname
      ) r) as "references"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id')
  order by c.relname`

type CatalogueRow = Omit<TableShape, 'columns' | 'key' | 'references'> & {
  readonly columns: readonly string[] | null
  readonly key: readonly string[] | null
  readonly references: readonly Reference[] | null
}

/** Every table that holds rows of workspaces, each after the tables its rows refer to. */
export const readCatalogue = async (client: Queryable): Promise<readonly TableShape[]> => {
  const { rows } = await client.query<CatalogueRow>(CATALOGUE)
  return inOrder(
    rows.map((row) => ({
      ...row,
      columns: (row.columns ?? []).filter((column) => !COUNTERS[row.name]?.includes(column)),
      key: row.key ?? [],
      references: row.references ?? [],
    })),
  )
}

/** Topological, by name where nothing else decides; the workspace's own row first. */
const inOrder = (tables: readonly TableShape[]): readonly TableShape[] => {
  const waiting = tables.toSorted(
    (a, b) => Number(b.name === WORKSPACE_TABLE) - Number(a.name === WORKSPACE_TABLE),
  )
  const placed = new Set<string>()
  const ordered: TableShape[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ name, references }) =>
      references.every(({ table }) => table === name || placed.has(table)),
    )
    if (next === -1) throw new Error(`the tables ${waiting.map(({ name }) => name)} refer to each other`)
    for (const table of waiting.splice(next, 1)) {
      placed.add(table.name)
      ordered.push(table)
    }
  }
  return ordered
}
