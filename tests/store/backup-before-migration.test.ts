import { openAsBlob, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BackupShelf, openDatabase } from '@rapport/store'
import { createTestDatabase, POSTGRES_VERSIONS, TEST_NOW } from '@rapport/testkit'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { createBackupShelf } from '../../packages/app/src/backup-shelf.ts'
import { fillWorkspace } from './support/fill-workspace.ts'

const MIGRATIONS = fileURLToPath(new URL('../../packages/store/migrations', import.meta.url))
const journal: { readonly entries: readonly { readonly tag: string; readonly when: number }[] } = JSON.parse(
  readFileSync(`${MIGRATIONS}/meta/_journal.json`, 'utf8'),
)
const OURS = '00000000-0000-7000-8000-000000000001'
const THEIRS = '00000000-0000-7000-8000-000000000002'
const OPTIONS = {
  signal: new AbortController().signal,
  progress: () => {},
  at: TEST_NOW,
  anyWorkspace: false,
}

describe.each(POSTGRES_VERSIONS)('a database of the first version on PostgreSQL %i', (version) => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let admin: pg.Client
  let directory: string

  beforeEach(async () => {
    database = await createTestDatabase(inject('clusters')[version])
    admin = new pg.Client(database.admin)
    await admin.connect()
    await makeVersion(admin)
    directory = join(await mkdtemp(join(tmpdir(), 'rapport-migration-')), 'backups')
  })
  afterEach(async () => {
    await admin.end()
    await database.drop()
    await rm(join(directory, '..'), { recursive: true })
  })

  const open = (shelf: BackupShelf) => openDatabase({ ...database, workspaceId: OURS, shelf })

  const opened = async () => {
    const store = await open(createBackupShelf(directory))
    if (!store.ok) throw new Error(store.failure.message)
    return store.value
  }

  const schema = async (): Promise<number> =>
    (await admin.query('select count(*)::int as count from drizzle.__drizzle_migrations')).rows[0].count

  /** The columns that stand now: later versions may add others. */
  const firstColumns = async () => {
    const { rows } = await admin.query<{ name: string; columns: string[] }>(
      `select c.relname as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and a.attname not in ('version', 'people_version', 'contacts_version', 'sequence')
       group by 1 order by 1`,
    )
    return rows
  }

  const rowsOf = async (
    tables: readonly { readonly name: string; readonly columns: readonly string[] }[],
  ) => {
    const found: Record<string, unknown> = {}
    for (const { name, columns } of tables) {
      const { rows } = await admin.query(
        `select to_jsonb(r)::text as row from (select ${columns.join(', ')} from ${name}) r order by 1`,
      )
      found[name] = rows.map(({ row }) => row)
    }
    return found
  }

  it('is backed up, every workspace of it, before it is migrated', async () => {
    await fillWorkspace(admin, OURS)
    await fillWorkspace(admin, THEIRS, 2)
    const tables = await firstColumns()
    const before = await rowsOf(tables)

    const store = await opened()

    expect(await schema()).toBeGreaterThan(1)
    expect(await rowsOf(tables)).toEqual(before)
    const names = await readdir(directory)
    expect(names.map((name) => name.slice(0, 53)).sort()).toEqual([
      `before-migration.${OURS}`,
      `before-migration.${THEIRS}`,
    ])
    for (const name of names) {
      const file = await openAsBlob(join(directory, name))
      expect(await store.read(OURS, ({ backup }) => backup.verify(file, OPTIONS))).toMatchObject({
        ok: true,
        value: { schema: '0000_initial' },
      })
    }
    await store.close()
  })

  it.each(journal.entries.slice(0, -1).map(({ tag }) => tag))(
    'or of any later one, such as %s, is brought forward with every value as it was',
    async (tag) => {
      await makeVersion(admin, tag)
      await fillWorkspace(admin, OURS)
      const tables = await firstColumns()
      const before = await rowsOf(tables)
      const store = await opened()
      expect(await schema()).toBe(journal.entries.length)
      expect(await rowsOf(tables)).toEqual(before)
      await store.close()
    },
  )

  it('comes back from that backup in today’s tables', async () => {
    await fillWorkspace(admin, OURS)
    const tables = await firstColumns()
    const before = await rowsOf(tables)
    const store = await opened()
    const [name = ''] = await readdir(directory)
    await admin.query('delete from person; delete from network')

    const file = await openAsBlob(join(directory, name))
    const restored = await store.write(
      OURS,
      ({ backup }) => backup.restore(file, OPTIONS),
      (result) => result.ok,
    )

    expect(restored).toMatchObject({ ok: true, value: { before: expect.stringContaining('before-restore') } })
    expect(await rowsOf(tables)).toEqual(before)
    const { rows } = await admin.query(
      `select datname from pg_database where starts_with(datname, 'rapport_scratch')`,
    )
    expect(rows).toEqual([])
    await store.close()
  })

  it('is not migrated when it cannot be backed up, and the failure says why', async () => {
    await fillWorkspace(admin, OURS)
    await writeFile(directory, 'no directory')
    const result = await open(createBackupShelf(directory))
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'BACKUP_FAILED', message: expect.stringContaining('a file stands where') },
    })
    expect(await schema()).toBe(1)
  })

  it('is migrated without a backup when there is nothing to lose', async () => {
    const store = await opened()
    expect(await schema()).toBeGreaterThan(1)
    await expect(readdir(directory)).rejects.toThrow('ENOENT')
    await store.close()
  })

  it('is not backed up again once it is of this version', async () => {
    await fillWorkspace(admin, OURS)
    await (await opened()).close()
    const names = await readdir(directory)
    await (await opened()).close()
    expect(await readdir(directory)).toEqual(names)
  })
})

/** As the migrator of an earlier version left it, the first one's unless another is named. */
const makeVersion = async (admin: pg.Client, tag = '0000_initial'): Promise<void> => {
  const until = journal.entries.findIndex((entry) => entry.tag === tag)
  await admin.query('drop schema public cascade; drop schema drizzle cascade; create schema public')
  await admin.query(`create schema drizzle; create table drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`)
  for (const { tag: name, when } of journal.entries.slice(0, until + 1)) {
    const statements = readFileSync(`${MIGRATIONS}/${name}.sql`, 'utf8').split('--> statement-breakpoint')
    for (const statement of statements) await admin.query(statement)
    await admin.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('frozen', $1)`, [
      when,
    ])
  }
}
