import { AS_USUAL } from '@rapport/domain'
import type { Store } from '@rapport/operations'
import { createPool, openDatabase } from '@rapport/store'
import { createTestDatabase, createTestIds, POSTGRES_VERSIONS, TEST_NOW } from '@rapport/testkit'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const OURS = '00000000-0000-7000-8000-000000000001'
const THEIRS = '00000000-0000-7000-8000-000000000002'

/** Two workspaces in one database; every row of the other must stay out of sight and out of reach. */
describe.each(POSTGRES_VERSIONS)('workspaces kept apart on PostgreSQL %i', (version) => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let ours: Store
  let theirs: Store
  let app: pg.Pool

  const newId = createTestIds(7)
  const network = (name: string) => ({
    networkId: newId(),
    kind: 'career' as const,
    name,
    purpose: 'to see who can see it',
    ...AS_USUAL,
    createdAt: TEST_NOW.toISOString(),
  })
  const always = () => true

  const open = async (workspaceId: string): Promise<Store> => {
    const opened = await openDatabase({ ...database, workspaceId })
    if (!opened.ok) throw new Error(opened.failure.message)
    return opened.value
  }

  beforeAll(async () => {
    database = await createTestDatabase(inject('clusters')[version])
    ours = await open(OURS)
    theirs = await open(THEIRS)
    app = createPool(database.app)
    await ours.write(OURS, (store) => store.purpose.addNetwork(network('ours')), always)
    await theirs.write(THEIRS, (store) => store.purpose.addNetwork(network('theirs')), always)
  })

  afterAll(async () => {
    await app?.end()
    await ours?.close()
    await theirs?.close()
    await database?.drop()
  })

  const asApp = async (workspaceId: string | null, statement: string) => {
    const client = await app.connect()
    try {
      await client.query('begin')
      if (workspaceId !== null) await client.query(`set local rapport.workspace = '${workspaceId}'`)
      return (await client.query(statement)).rows
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  it('shows each workspace its own rows', async () => {
    const names = await ours.read(OURS, async (store) =>
      (await store.purpose.networks()).map((row) => row.name),
    )
    expect(names).toEqual(['ours'])
  })

  it('shows no foreign row to a statement that forgot to name its workspace', async () => {
    expect(await asApp(OURS, 'select name from network')).toEqual([{ name: 'ours' }])
    expect(await asApp(OURS, `select name from network where workspace_id = '${THEIRS}'`)).toEqual([])
  })

  it('shows nothing at all where no workspace is set', async () => {
    expect(await asApp(null, 'select name from network')).toEqual([])
  })

  it('refuses to write into another workspace', async () => {
    const statement = `insert into network (workspace_id, network_id, kind, name, purpose, created_at)
      values ('${THEIRS}', gen_random_uuid(), 'career', 'smuggled', '', now())`
    await expect(asApp(OURS, statement)).rejects.toThrow(/row-level security/)
  })

  it('changes and deletes nothing in another workspace', async () => {
    await asApp(OURS, `update network set name = 'taken' where workspace_id = '${THEIRS}'`)
    await asApp(OURS, `delete from network where workspace_id = '${THEIRS}'`)
    const names = await theirs.read(THEIRS, async (store) =>
      (await store.purpose.networks()).map((row) => row.name),
    )
    expect(names).toEqual(['theirs'])
  })

  it('does not let the application take off its role, the policies or the settings of others', async () => {
    await expect(asApp(OURS, 'alter table network disable row level security')).rejects.toThrow()
    await expect(asApp(OURS, 'alter table network no force row level security')).rejects.toThrow()
    await expect(asApp(OURS, 'drop policy own_rows_only on network')).rejects.toThrow()
    await expect(asApp(OURS, 'set role postgres')).rejects.toThrow()
    await expect(asApp(OURS, `select pg_read_file('/etc/passwd')`)).rejects.toThrow()
    await expect(asApp(OURS, `copy (select 1) to program 'true'`)).rejects.toThrow()
  })

  it('forgets the workspace with the transaction', async () => {
    await asApp(OURS, 'select 1')
    expect(await asApp(null, 'select name from network')).toEqual([])
  })
})
