import { createTestDatabase, POSTGRES_VERSIONS } from '@rapport/testkit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

/** What many workspaces on several machines ask of the schema; read from PostgreSQL's own catalogue. */
describe.each(POSTGRES_VERSIONS)('the schema on PostgreSQL %i', (version) => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let admin: pg.Client

  beforeAll(async () => {
    database = await createTestDatabase(inject('clusters')[version])
    admin = new pg.Client(database.admin)
    await admin.connect()
  })

  afterAll(async () => {
    await admin?.end()
    await database?.drop()
  })

  const names = async (query: string): Promise<string[]> =>
    (await admin.query<{ name: string }>(query)).rows.map((row) => row.name)

  const TABLES = `select c.relname as name, c.oid, c.relrowsecurity, c.relforcerowsecurity
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')`

  it('has tables to check', async () => {
    expect((await names(TABLES)).length).toBeGreaterThanOrEqual(20)
  })

  it('enforces row-level security on every table, for the owner too', async () => {
    expect(
      await names(`select name from (${TABLES}) t where not relrowsecurity or not relforcerowsecurity`),
    ).toEqual([])
  })

  it('has exactly one policy on every table, and it reads only the workspace of the transaction', async () => {
    expect(
      await names(`select t.name from (${TABLES}) t
        where (select count(*) from pg_policy p where p.polrelid = t.oid) <> 1
           or not exists (select from pg_policies p where p.tablename = t.name and p.cmd = 'ALL'
             and p.qual = p.with_check and p.qual like '%workspace_id =%rapport.workspace%')`),
    ).toEqual([])
  })

  it('begins every primary, unique and foreign key with the workspace', async () => {
    expect(
      await names(`select k.conname as name from pg_constraint k
        join (${TABLES}) t on t.oid = k.conrelid
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype in ('p', 'u', 'f') and a.attname <> 'workspace_id'`),
    ).toEqual([])
  })

  it('has a primary key on every table', async () => {
    expect(
      await names(`select t.name from (${TABLES}) t
        where not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`),
    ).toEqual([])
  })

  it('begins every index with the workspace', async () => {
    expect(
      await names(`select i.indexrelid::regclass::text as name from pg_index i
        join (${TABLES}) t on t.oid = i.indrelid
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where a.attname <> 'workspace_id'`),
    ).toEqual([])
  })

  it('deletes by cascade or refuses, never sets null', async () => {
    expect(
      await names(`select k.conname as name from pg_constraint k join (${TABLES}) t on t.oid = k.conrelid
        where k.contype = 'f' and k.confdeltype not in ('c', 'r')`),
    ).toEqual([])
  })

  it('shows views with the rights of who asks', async () => {
    expect(
      await names(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'v'
          and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}'`),
    ).toEqual([])
  })

  it('runs the application as a role that owns nothing and cannot get around the policies', async () => {
    const { rows } = await admin.query(
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
              exists (select from pg_class where relowner = r.oid) as "ownsSomething",
              exists (select from pg_auth_members m where m.member = r.oid) as "isMember"
       from pg_roles r where rolname = 'rapport_app'`,
    )
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        ownsSomething: false,
        isMember: false,
      },
    ])
  })
})
