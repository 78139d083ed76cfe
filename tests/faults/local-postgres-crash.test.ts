import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { killServersUnder, processesUnder, until } from './support/data-dir.ts'
import { type DatabaseProcess, startDatabaseProcess } from './support/database-process.ts'
import { clusterOf, lockFileOf, opened, query, serverPid } from './support/open.ts'
import { readyDataDir } from './support/ready-data-dir.ts'
import { binariesOf, POSTGRES_PACKAGES } from './support/users.ts'

describe.each(POSTGRES_PACKAGES)('after a crash, the local PostgreSQL of %s', (packageName) => {
  const binaries = binariesOf(packageName)

  it('is adopted when only Node was killed, and stopped by whoever adopted it', async () => {
    const dataDir = await readyDataDir(packageName)
    const child = await startDatabaseProcess({ dataDir, binaries })
    await child.opened
    const pid = serverPid(dataDir)
    await child.kill()

    const next = await opened({ dataDir, binaries })
    expect(next.pid).toBe(pid)
    await next.close()
    expect(processesUnder(dataDir)).toEqual([])
  })

  it('has every acknowledged row when Node and the server were killed while writing, three times over', async () => {
    const dataDir = await readyDataDir(packageName)
    for (const enough of [50, 100, 150]) {
      const child = await startDatabaseProcess({ dataDir, binaries })
      await child.opened
      const last = await writeUntil(child, enough)
      await Promise.all([child.kill(), killServersUnder(dataDir)])

      const next = await opened({ dataDir, binaries })
      const [found] = await query<{ last: number; count: number }>(
        next.admin,
        'select max(id) as last, count(*)::int as count from acknowledged',
      )
      expect(found?.last).toBeGreaterThanOrEqual(last)
      expect(found?.count).toBe(found?.last)
      await query(next.admin, 'create extension if not exists amcheck')
      await query(next.admin, `select bt_index_check('acknowledged_pkey', true)`)
      await next.close()
    }
  })

  it('starts over a lock file whose process is dead', async () => {
    const dataDir = await readyDataDir(packageName)
    writeLockFile(dataDir, await pidOfTheDead())
    await opened({ dataDir, binaries })
  })

  it('starts over a lock file whose process id was given to an unrelated program, which lives on', async () => {
    const dataDir = await readyDataDir(packageName)
    await crashed(dataDir, packageName)
    // As the server's own user: the case in which `postgres` by itself would refuse to start.
    const { uid, gid } = statSync(clusterOf(dataDir))
    const stranger = startSleeper({ uid, gid })
    for (const file of [socketLockOf(dataDir), lockFileOf(dataDir)]) {
      const [, ...rest] = readFileSync(file, 'utf8').split('\n')
      writeFileSync(file, [stranger.pid, ...rest].join('\n'))
    }

    const next = await opened({ dataDir, binaries })
    expect(next.pid).not.toBe(stranger.pid)
    await next.close()
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  })
})

describe('after a crash, the local PostgreSQL', () => {
  it.each(['SIGINT', 'SIGHUP', 'SIGTERM'] as const)(
    'outlives a %s to everything in the terminal',
    async (signal) => {
      const dataDir = await readyDataDir()
      const child = await startDatabaseProcess({ dataDir })
      await child.opened
      const pid = serverPid(dataDir)
      child.signalGroup(signal)
      expect(await child.exit()).toBe(signal)
      expect((await opened({ dataDir })).pid).toBe(pid)
    },
  )

  it('starts over a lock file that a power cut left empty', async () => {
    const dataDir = await readyDataDir()
    await crashed(dataDir)
    for (const file of [socketLockOf(dataDir), lockFileOf(dataDir)]) writeFileSync(file, '')
    await opened({ dataDir })
  })

  it('says so when its server was killed under an open database, and opens again in the same process', async () => {
    const dataDir = await readyDataDir()
    const database = await opened({ dataDir })
    expect(database.outage()).toBeUndefined()
    await killServersUnder(dataDir)
    await until(() => database.outage() !== undefined)
    expect(database.outage()).toMatchObject({ code: 'CONNECTION_LOST', path: join(dataDir, 'postgres') })
    expect(database.outage()?.message).toContain('Start Rapport again')

    const again = await opened({ dataDir })
    expect(await query(again.app, 'select 1 as one')).toEqual([{ one: 1 }])
    // The one that lost its server has no say any more in when the new one stops.
    await database.close()
    expect(await query(again.app, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('stays with its users when one session crashes, and still stops with the last of them', async () => {
    const dataDir = await readyDataDir()
    const database = await opened({ dataDir })
    const [session] = await query<{ pid: number }>(
      database.admin,
      `select pid from pg_stat_activity where application_name like 'rapport member%'`,
    )
    process.kill(session?.pid ?? 0, 'SIGKILL')
    await until(() => database.outage() !== undefined)
    await until(() => database.outage() === undefined)

    const other = await startDatabaseProcess({ dataDir })
    expect(await other.opened).toMatchObject({ ok: true, value: { pid: database.pid } })
    await other.close()
    expect(await query(database.app, 'select 1 as one')).toEqual([{ one: 1 }])
    await database.close()
    expect(processesUnder(dataDir)).toEqual([])
  })

  it('lets a waiting session finish dying before it starts anew', async () => {
    const dataDir = await readyDataDir()
    const database = await opened({ dataDir })
    const busy = query(
      database.admin,
      'select count(*) from generate_series(1, 3000000) a, generate_series(1, 3) b',
    ).catch(() => 'cut off')
    const pid = database.pid
    process.kill(pid, 'SIGKILL')
    await opened({ dataDir })
    expect(await busy).toBe('cut off')
    expect(serverPid(dataDir)).not.toBe(pid)
  })
})

const strangers: ChildProcess[] = []

afterEach(() => {
  for (const stranger of strangers.splice(0)) stranger.kill('SIGKILL')
})

const startSleeper = (user: { readonly uid: number; readonly gid: number }): ChildProcess => {
  const sleeper = spawn('sleep', ['600'], { ...user, stdio: 'ignore' })
  strangers.push(sleeper)
  return sleeper
}

const pidOfTheDead = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn('true', { stdio: 'ignore' })
    child.once('exit', () => resolve(child.pid ?? 0))
  })

/** A directory as a power cut leaves it: lock files there, processes gone. */
const crashed = async (dataDir: string, packageName?: string): Promise<void> => {
  const child = await startDatabaseProcess({ dataDir, binaries: binariesOf(packageName) })
  await child.opened
  await Promise.all([child.kill(), killServersUnder(dataDir)])
}

/** Beside the socket, wherever the server's own lock file says that this is. */
const socketLockOf = (dataDir: string) =>
  join(readFileSync(lockFileOf(dataDir), 'utf8').split('\n')[4] ?? '', '.s.PGSQL.5432.lock')

const writeLockFile = (dataDir: string, pid: number) =>
  writeFileSync(
    lockFileOf(dataDir),
    `${pid}\n${clusterOf(dataDir)}\n1\n5432\n${join(dataDir, 'postgres')}\n\n  1 1\nready   \n`,
  )

const writeUntil = async (child: DatabaseProcess, enough: number): Promise<number> => {
  child.send({ do: 'write' })
  for (let acknowledged = 0; ; ) {
    acknowledged = await child.next<number>()
    if (acknowledged >= enough) return acknowledged
  }
}
