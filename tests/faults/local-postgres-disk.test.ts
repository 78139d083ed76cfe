import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  mayMount,
  processesUnder,
  remount,
  temporaryDataDir,
  temporaryDisk,
  until,
} from './support/data-dir.ts'
import { startDatabaseProcess } from './support/database-process.ts'
import { clusterOf, failureOf, opened, query } from './support/open.ts'
import { readyDataDir } from './support/ready-data-dir.ts'

describe.skipIf(!mayMount)('on a small disk (needs root, who alone may mount one)', () => {
  it('a first start without room says so, leaves nothing, and works once there is room', async () => {
    const disk = temporaryDisk(40)
    const dataDir = join(disk, 'data')
    const failure = await failureOf({ dataDir })
    expect(failure).toMatchObject({ code: 'DISK_FULL', path: join(dataDir, 'postgres') })
    expect(readdirSync(failure.path)).toEqual([])

    remount(disk, 'size=300m')
    await opened({ dataDir })
  })

  it('a first start that runs out of room half way says so, leaves nothing, and works once there is room', async () => {
    const disk = temporaryDisk(110)
    const dataDir = join(disk, 'data')
    const child = await startDatabaseProcess({ dataDir })
    await until(() => names(join(dataDir, 'postgres')).length > 0)
    fill(disk)
    expect(await child.opened).toMatchObject({ ok: false, failure: { code: 'DISK_FULL' } })
    expect(await child.exit()).toBe(0)
    expect(names(join(dataDir, 'postgres'))).toEqual([])

    empty(disk)
    await opened({ dataDir })
  })

  it('a later start without room says so, and has every row once there is room', async () => {
    const disk = temporaryDisk(200)
    const dataDir = join(disk, 'data')
    const before = await opened({ dataDir })
    await query(before.admin, 'create table kept as select 1 as one')
    await before.close()

    fill(disk)
    expect(await failureOf({ dataDir })).toMatchObject({ code: 'DISK_FULL' })
    expect(processesUnder(dataDir)).toEqual([])

    empty(disk)
    const after = await opened({ dataDir })
    expect(await query(after.admin, 'select * from kept')).toEqual([{ one: 1 }])
  })

  it('a disk that fills while rows are written refuses the row, and keeps those before it', async () => {
    const disk = temporaryDisk(200)
    const dataDir = join(disk, 'data')
    const database = await opened({ dataDir })
    await query(database.admin, 'create table kept (id serial, padding text)')
    await query(database.admin, `insert into kept (padding) values ('first')`)
    fill(disk)
    await expect(
      query(
        database.admin,
        `insert into kept (padding) select repeat('x', 1000) from generate_series(1, 60000)`,
      ),
    ).rejects.toThrow()

    empty(disk)
    await database.close()
    const after = await opened({ dataDir })
    expect(await query(after.admin, 'select count(*)::int as count from kept')).toEqual([{ count: 1 }])
  })

  it('a directory that became read-only is reported as such, and works once it is mended', async () => {
    const disk = temporaryDisk(200)
    const dataDir = join(disk, 'data')
    await (await opened({ dataDir })).close()
    remount(disk, 'ro')
    expect(await failureOf({ dataDir })).toMatchObject({ code: 'READ_ONLY', path: join(dataDir, 'postgres') })
    expect(await failureOf({ dataDir: join(disk, 'other') })).toMatchObject({ code: 'READ_ONLY', path: disk })
    remount(disk, 'rw')
    await opened({ dataDir })
  })
})

describe('a data directory that cannot be used', () => {
  it('because it is a file, or lies below one, is named and left alone', async () => {
    const dataDir = temporaryDataDir()
    writeFileSync(dataDir, 'mine')
    expect(await failureOf({ dataDir })).toMatchObject({ code: 'DATA_DIR_NOT_OURS', path: dataDir })
    expect(await failureOf({ dataDir: join(dataDir, 'below') })).toMatchObject({ code: 'DATA_DIR_NOT_OURS' })
    expect(readFileSync(dataDir, 'utf8')).toBe('mine')
  })

  it('because it holds somebody else’s files where the database would lie, is named and left alone', async () => {
    const dataDir = temporaryDataDir()
    mkdirSync(join(dataDir, 'postgres'), { recursive: true, mode: 0o700 })
    writeFileSync(join(dataDir, 'postgres', 'thesis.txt'), 'mine')
    const failure = await failureOf({ dataDir })
    expect(failure.code).toBe('DATA_DIR_NOT_OURS')
    expect(failure.message).toContain(join(dataDir, 'postgres'))
    expect(names(join(dataDir, 'postgres'))).toEqual(['thesis.txt'])
  })

  it('because it is a PostgreSQL cluster itself, is named and left alone', async () => {
    const dataDir = temporaryDataDir()
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'PG_VERSION'), '18\n')
    expect(await failureOf({ dataDir })).toMatchObject({ code: 'DATA_DIR_NOT_OURS' })
    expect(names(dataDir)).toEqual(['PG_VERSION'])
  })

  it('because another version of PostgreSQL made it, says which, and opens where that version is', async () => {
    const dataDir = await readyDataDir()
    const version = join(clusterOf(dataDir), 'PG_VERSION')
    const right = readFileSync(version, 'utf8')
    for (const [found, word] of [
      ['99', 'newer'],
      ['14', 'older'],
    ] as const) {
      writeFileSync(version, `${found}\n`)
      const failure = await failureOf({ dataDir })
      expect(failure.code).toBe('DATA_DIR_FROM_OTHER_VERSION')
      expect(failure.message).toContain(word)
      expect(failure.message).toContain(`PostgreSQL ${found}`)
    }
    writeFileSync(version, right)
    await opened({ dataDir })
  })

  it.each<readonly [string, (cluster: string) => void]>([
    ['lost the file that tells its version', (cluster) => rmSync(join(cluster, 'PG_VERSION'))],
    ['has a control file cut short', (cluster) => truncateSync(join(cluster, 'global', 'pg_control'), 100)],
    ['lost its write-ahead log', (cluster) => emptyDirectory(join(cluster, 'pg_wal'))],
    [
      'has a control file of zeros',
      (cluster) => writeFileSync(join(cluster, 'global', 'pg_control'), Buffer.alloc(8192)),
    ],
  ])('because it %s, is called damaged', async (_, damage) => {
    const dataDir = await readyDataDir()
    damage(clusterOf(dataDir))
    expect(await failureOf({ dataDir })).toMatchObject({ code: 'CORRUPT', path: clusterOf(dataDir) })
    expect(processesUnder(dataDir)).toEqual([])
  })
})

const names = (directory: string): readonly string[] => {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

const emptyDirectory = (directory: string) => {
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true })
}

const FILLER = 'filler'

const fill = (disk: string) => {
  // In ever smaller pieces, since the last page counts and others write meanwhile.
  for (let pieceBytes = 1 << 20; pieceBytes >= 4096; pieceBytes /= 2) {
    const piece = Buffer.alloc(pieceBytes)
    while (statfsSync(disk).bavail * statfsSync(disk).bsize >= pieceBytes) {
      try {
        writeFileSync(join(disk, FILLER), piece, { flag: 'a' })
      } catch {
        break
      }
    }
  }
}

const empty = (disk: string) => rmSync(join(disk, FILLER))
