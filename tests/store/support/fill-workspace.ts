import type pg from 'pg'

/** Rows a table. */
const ROWS = 12

interface Column {
  readonly name: string
  readonly type: string
  readonly isNullable: boolean
}

interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly references: readonly {
    readonly table: string
    readonly columns: readonly string[]
    readonly key: readonly string[]
  }[]
}

/** A random number in [0, 1). */
type Random = () => number

/** Texts that a careless format would break on. */
const TEXTS = [
  'Mira Castellan',
  '',
  "'; drop table person; --",
  '{"$ref":"#"}',
  'two\nlines\ttab\r\n',
  '\\x00 \\u0000 "quoted"',
  '李雷 Ægir 🙂 \u202Eevil',
  '=HYPERLINK("http://evil.example")',
  '__proto__',
]

/**
 * Fills every table of a workspace with invented rows, as the catalogue describes the tables: with keys that exist,
 * empty columns, and values of every type at their edges. A table added later is filled too.
 */
export const fillWorkspace = async (admin: pg.Client, workspaceId: string, seed = 1): Promise<void> => {
  const random = createRandom(seed)
  await admin.query('begin')
  await admin.query(`set local rapport.workspace = '${workspaceId}'`)
  await admin.query('insert into workspace (workspace_id, name) values ($1, $2) on conflict do nothing', [
    workspaceId,
    'My network',
  ])
  const rows = new Map<string, Record<string, unknown>[]>()
  for (const table of await tablesInOrder(admin)) {
    if (table.name === 'workspace') continue
    for (let index = 0; index < ROWS; index += 1) {
      const row = inventRow(table, rows, random, index)
      const names = ['workspace_id', ...Object.keys(row)]
      const { rows: inserted } = await admin.query(
        `insert into ${table.name} (${names.join(', ')}) values (${names.map((_, place) => `$${place + 1}`).join(', ')})
         on conflict do nothing returning *`,
        [workspaceId, ...Object.values(row)],
      )
      rows.set(table.name, [...(rows.get(table.name) ?? []), ...inserted])
    }
  }
  await changeSettings(admin, workspaceId)
  await admin.query('commit')
}

/** What the user may set of the workspace itself, none of it as it was; an earlier version has fewer of them. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  hours_per_week: 4.5,
  owner_emails: ['ada@ada.example'],
  few_size: 31,
  few_reviewed_on: '2026-02-28',
}

const changeSettings = async (admin: pg.Client, workspaceId: string): Promise<void> => {
  const { rows } = await admin.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'workspace'::regclass and not attisdropped`,
  )
  const settings = Object.entries(SETTINGS).filter(([name]) => rows.some((column) => column.name === name))
  await admin.query(
    `update workspace set ${settings.map(([name], place) => `${name} = $${place + 2}`).join(', ')} where workspace_id = $1`,
    [workspaceId, ...settings.map(([, value]) => value)],
  )
}

const inventRow = (
  { columns, references }: Table,
  rows: ReadonlyMap<string, readonly Record<string, unknown>[]>,
  random: Random,
  index: number,
): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (const { name, type, isNullable } of columns) {
    row[name] = isNullable && random() < 0.3 ? null : inventValue(type, random, index)
  }
  for (const { table, columns: from, key } of references) {
    const isEmpty = from.some((column) => row[column] === null)
    const target = pick(rows.get(table) ?? [], random)
    for (const [place, column] of from.entries()) {
      row[column] = isEmpty || target === undefined ? null : target[key[place] ?? '']
    }
  }
  return row
}

const inventValue = (type: string, random: Random, index: number): unknown => {
  switch (type) {
    case 'uuid':
      return inventUuid(random)
    case 'text':
      return `${pick(TEXTS, random)} ${index}`
    case 'text[]':
      return TEXTS.slice(0, Math.floor(random() * TEXTS.length))
    case 'jsonb':
      // Numbers that JavaScript would round.
      return `{"text": ${JSON.stringify(pick(TEXTS, random))}, "deep": [null, {"n": 12345678901234567890.125}]}`
    case 'bytea':
      return Buffer.from(Array.from({ length: 40 }, () => Math.floor(random() * 256)))
    case 'boolean':
      return random() < 0.5
    case 'smallint':
      return Math.floor(random() * 300)
    case 'integer':
      return Math.floor(random() * 1_000_000)
    case 'bigint':
      return '9007199254740993'
    case 'real':
    case 'double precision':
      return random() * 10
    case 'date':
      return '0044-03-15'
    case 'timestamp with time zone':
      return `2026-03-29 01:59:59.${String(Math.floor(random() * 1_000_000)).padStart(6, '0')}+13:45`
    default:
      throw new Error(`no value is invented for the type ${type}`)
  }
}

const inventUuid = (random: Random): string => {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)]

/** Mulberry32 (Tommy Ettinger, 2017): the same numbers for the same seed. */
const createRandom = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const tablesInOrder = async (admin: pg.Client): Promise<readonly Table[]> => {
  const { rows } = await admin.query<Table>(`
    select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'isNullable', not a.attnotnull) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attgenerated = '' and a.attidentity = '' and a.attname <> 'workspace_id') as columns,
      (select coalesce(json_agg(json_build_object('table', t.relname,
          'columns', (select json_agg(a.attname order by k.place) from unnest(f.conkey) with ordinality k(n, place)
            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.n where a.attname <> 'workspace_id'),
          'key', (select json_agg(a.attname order by k.place) from unnest(f.confkey) with ordinality k(n, place)
            join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.n where a.attname <> 'workspace_id'))), '[]')
        from pg_constraint f join pg_class t on t.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and t.relname <> 'workspace') as "references"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`)
  const placed = new Set(['workspace'])
  const waiting = rows.filter(({ name }) => name !== 'workspace')
  const ordered: Table[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ name, references }) =>
      references.every(({ table }) => table === name || placed.has(table)),
    )
    const [table] = waiting.splice(next, 1)
    if (next === -1 || table === undefined) throw new Error('the tables refer to each other in a circle')
    placed.add(table.name)
    ordered.push(table)
  }
  return ordered
}
