import { randomUUID } from 'node:crypto'
import { migrate, openDatabase } from '@rapport/store'
import { createTestDatabase, POSTGRES_VERSIONS } from '@rapport/testkit'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import journal from '../../packages/store/migrations/meta/_journal.json' with { type: 'json' }

describe.each(POSTGRES_VERSIONS)('migrations on PostgreSQL %i', (version) => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  const clients: pg.Client[] = []

  beforeEach(async () => {
    database = await createTestDatabase(inject('clusters')[version])
  })
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.end().catch(() => undefined)))
    await database.drop()
  })

  const connect = async () => {
    const client = new pg.Client(database.admin)
    client.on('error', () => undefined)
    await client.connect()
    clients.push(client)
    return client
  }

  const empty = async () => {
    const client = await connect()
    await client.query('drop schema public cascade; drop schema drizzle cascade; create schema public')
    return client
  }

  const tables = async (client: pg.Client) =>
    (await client.query(`select count(*)::int as count from pg_tables where schemaname = 'public'`)).rows[0]
      .count

  it('do nothing the second time', async () => {
    expect(await migrate(await connect())).toEqual({ ok: true, value: 0 })
  })

  it('may be started by two processes at once', async () => {
    await empty()
    const [first, second] = await Promise.all([connect(), connect()])
    const results = await Promise.all([migrate(first), migrate(second)])
    expect(results.map((result) => result.ok && result.value).sort()).toEqual([0, journal.entries.length])
  })

  it('leave nothing half made when they are cut off, and go through the next time', async () => {
    const observer = await empty()
    const victim = await connect()
    const { rows } = await victim.query('select pg_backend_pid() as pid')
    const cutOff = migrate(victim).catch(() => 'cut off')
    await observer.query('select pg_terminate_backend($1)', [rows[0].pid])
    await cutOff
    expect([0, 20]).toContain(await tables(observer))
    expect(await migrate(await connect())).toMatchObject({ ok: true })
    expect(await tables(observer)).toBeGreaterThanOrEqual(20)
  })

  it('refuse a schema that a newer version wrote, and leave it as it is', async () => {
    const client = await connect()
    await client.query(
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('of the future', 9e12)`,
    )
    expect(await migrate(client)).toMatchObject({ ok: false, failure: { code: 'SCHEMA_NEWER' } })
  })
})

describe.each(POSTGRES_VERSIONS)('a login on a PostgreSQL %i server of somebody else', (version) => {
  const LOGINS = [
    ['may create roles', 'createrole'],
    ['may do nothing but own its database', ''],
  ] as const

  it.each(LOGINS)('that %s migrates, works, and sees no other workspace', async (_, privilege) => {
    const database = await createTestDatabase(inject('clusters')[version])
    const name = `login_${privilege || 'plain'}_${randomUUID().slice(0, 8)}`
    const admin = new pg.Client({ ...database.admin, database: 'postgres' })
    await admin.connect()
    try {
      await admin.query(`create role ${name} login ${privilege}`)
      await admin.query(`create database ${name} owner ${name}`)
      const login = { ...database.admin, user: name, database: name }
      const workspaces = [
        '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-000000000002',
      ] as const
      for (const workspaceId of workspaces) {
        const opened = await openDatabase({ app: login, admin: login, workspaceId })
        if (!opened.ok) throw new Error(opened.failure.message)
        const counted = await opened.value.read(workspaceId, ({ workspace }) => workspace.get())
        expect(counted.workspaceId).toBe(workspaceId)
        await opened.value.close()
      }
      const bare = new pg.Client(login)
      await bare.connect()
      expect((await bare.query('select * from workspace')).rows).toEqual([])
      await bare.end()
    } finally {
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.query(`drop role if exists ${name}`)
      await admin.end()
      await database.drop()
    }
  })
})
