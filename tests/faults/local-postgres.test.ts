import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startScratchCluster } from '../../packages/store/src/local/index.ts'
import { processesUnder, temporaryDataDir, temporaryDirectory } from './support/data-dir.ts'
import { startDatabaseProcess } from './support/database-process.ts'
import { clusterOf, opened, query, serverPid } from './support/open.ts'
import { readyDataDir } from './support/ready-data-dir.ts'
import { binariesOf, POSTGRES_PACKAGES } from './support/users.ts'

describe.each(POSTGRES_PACKAGES)('the local PostgreSQL of %s', (packageName) => {
  const binaries = binariesOf(packageName)

  it('is created at the first start, keeps what was written, and leaves no process behind', async () => {
    const dataDir = temporaryDataDir()
    const first = await opened({ dataDir, binaries })
    expect(Number.parseInt(first.serverVersion, 10)).toBe(binaries.major)
    await query(first.admin, 'create table kept (word text); insert into kept values ($$here$$)')
    await first.close()
    expect(processesUnder(dataDir)).toEqual([])

    const second = await opened({ dataDir, binaries })
    expect(await query(second.admin, 'select word from kept')).toEqual([{ word: 'here' }])
    await second.close()
    expect(processesUnder(dataDir)).toEqual([])
  })

  it('gives the application a role that owns nothing and cannot step around row-level security', async () => {
    const { app, admin } = await opened({ dataDir: await readyDataDir(packageName), binaries })
    const roles = await query(
      app,
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
              pg_get_userbyid(datdba) <> rolname as "doesNotOwn"
       from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
    )
    expect(roles).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        doesNotOwn: true,
      },
    ])
    await expect(query(app, 'create table public.mine (id int)')).rejects.toMatchObject({ code: '42501' })
    await expect(query(app, `select pg_read_file('PG_VERSION')`)).rejects.toMatchObject({ code: '42501' })
    await query(admin, 'create table public.mine (id int)')
  })

  it('is durable, checks its pages, listens on nothing but its socket, and knows letters of every script', async () => {
    const { admin } = await opened({ dataDir: await readyDataDir(packageName), binaries })
    const settings = await query<{ name: string; setting: string }>(
      admin,
      `select name, setting from pg_settings where name in
       ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses', 'server_encoding')`,
    )
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      listen_addresses: '',
      server_encoding: 'UTF8',
    })
    await query(admin, 'create extension pg_trgm; create extension unaccent')
    expect(
      await query(
        admin,
        `select lower('ŽOFIE ΏΡΑ') as lower, unaccent('Žofie') as plain, similarity('Žofie', 'žofie') as same`,
      ),
    ).toEqual([{ lower: 'žofie ώρα', plain: 'Zofie', same: 1 }])
  })
})

describe('the local PostgreSQL', () => {
  it('is shared by two openings within one process, and stops with the second', async () => {
    const dataDir = await readyDataDir()
    const first = await opened({ dataDir })
    const second = await opened({ dataDir })
    expect(second.pid).toBe(first.pid)
    await first.close()
    expect(await query(second.app, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.close()
    await second.close()
    expect(processesUnder(dataDir)).toEqual([])
  })

  it('is open to its own user only', async () => {
    const dataDir = await readyDataDir()
    await opened({ dataDir })
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700)
    expect(statSync(clusterOf(dataDir)).mode & 0o777).toBe(0o700)
    expect(statSync(dataDir).mode & 0o007).toBe(0)
  })

  it('is one database however its directory is spelled', async () => {
    const directory = temporaryDirectory()
    const first = await opened({ dataDir: join(directory, 'data') })
    symlinkSync(join(directory, 'data'), join(directory, 'link'))
    const second = await opened({ dataDir: `${directory}/link/../link/` })
    expect(second.pid).toBe(first.pid)
    expect(second.dataDir).toBe(first.dataDir)
  })

  it.each([
    ['longer than a socket’s path may be', 'a'.repeat(120)],
    ['with blanks, quotes, a comma and letters of other scripts', `it's "mine", žluť ${'空'.repeat(3)}`],
  ])('works in a directory %s, and two processes meet there', async (_, name) => {
    const dataDir = join(temporaryDirectory(), name)
    const here = await opened({ dataDir })
    const other = await startDatabaseProcess({ dataDir })
    expect(await other.opened).toEqual({ ok: true, value: { pid: here.pid, socketDir: here.socketDir } })
    expect(statSync(here.socketDir).mode & 0o777).toBe(0o700)
    await other.close()
    await here.close()
    expect(processesUnder(dataDir)).toEqual([])
    if (!here.socketDir.startsWith(dataDir)) rmSync(here.socketDir, { recursive: true })
  })

  it('reports a flipped bit in a page instead of handing out what it reads there', async () => {
    const dataDir = await readyDataDir()
    const before = await opened({ dataDir })
    await query(
      before.admin,
      'create table pages as select repeat($$x$$, 500) as text from generate_series(1, 20)',
    )
    const [file] = await query<{ path: string }>(before.admin, `select pg_relation_filepath('pages') as path`)
    await before.close()
    flipBit(join(clusterOf(dataDir), file?.path ?? ''), 4000)

    const after = await opened({ dataDir })
    await expect(query(after.admin, 'select * from pages')).rejects.toMatchObject({ code: 'XX001' })
  })

  it('puts a grown log of the server aside instead of letting it grow for ever', async () => {
    const dataDir = await readyDataDir()
    const log = join(dataDir, 'postgres', 'server.log')
    appendFileSync(log, 'old\n'.repeat(300_000))
    await opened({ dataDir })
    expect(statSync(log).size).toBeLessThan(10_000)
    expect(statSync(`${log}.1`).size).toBeGreaterThan(1_000_000)
  })

  it('can be had for a test run, in a directory that is gone after it', async () => {
    const scratch = await startScratchCluster()
    if (!scratch.ok) throw new Error(scratch.failure.message)
    const { dataDir, app, close } = scratch.value
    expect(await query(app, 'show fsync')).toEqual([{ fsync: 'off' }])
    expect(serverPid(dataDir)).toBe(scratch.value.pid)
    await close()
    expect(() => readdirSync(dataDir)).toThrow('ENOENT')
    expect(processesUnder(dataDir)).toEqual([])
  })
})

const flipBit = (path: string, offset: number) => {
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, offset)
  byte.writeUInt8(byte.readUInt8() ^ 1)
  writeSync(file, byte, 0, 1, offset)
  closeSync(file)
}
