import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { processesUnder, temporaryDataDir, until } from './support/data-dir.ts'
import { startDatabaseProcess } from './support/database-process.ts'
import { opened, query } from './support/open.ts'
import { binariesOf, POSTGRES_PACKAGES } from './support/users.ts'

const MOMENTS = 12

describe('a first start', () => {
  let undisturbed = 1_000

  // How long it takes here and now, so that the kills below fall evenly over all of it.
  beforeAll(async () => {
    const dataDir = temporaryDataDir()
    const child = await startDatabaseProcess({ dataDir })
    const begin = performance.now()
    await child.opened
    undisturbed = performance.now() - begin
    await child.close()
  })

  it.each(Array.from({ length: MOMENTS }, (_, index) => index + 1))(
    `killed after %i/${MOMENTS} of its time leaves a directory that the next start makes whole`,
    async (moment) => {
      const dataDir = temporaryDataDir()
      const child = await startDatabaseProcess({ dataDir })
      await sleep((undisturbed * moment) / MOMENTS)
      await child.kill()

      const next = await opened({ dataDir })
      expect(await query(next.app, 'select current_user, current_database()')).toEqual([
        { current_user: 'rapport_app', current_database: 'rapport' },
      ])
      await next.close()
      await expectNothingLeftOver(dataDir)
    },
  )

  it.each(POSTGRES_PACKAGES)('of two processes at once ends with one database (%s)', async (packageName) => {
    const dataDir = temporaryDataDir()
    const binaries = binariesOf(packageName)
    const [one, other] = await Promise.all([
      startDatabaseProcess({ dataDir, binaries }),
      startDatabaseProcess({ dataDir, binaries }),
    ])
    const [first, second] = await Promise.all([one.opened, other.opened])
    expect(first).toMatchObject({ ok: true })
    expect(second).toEqual(first)
    await one.query('create table seen (by_both bool)')
    expect(await other.query('select * from seen')).toEqual([])
    await Promise.all([one.close(), other.close()])
    await expectNothingLeftOver(dataDir)
  })

  it('killed while another one is under way does not disturb the other', async () => {
    const dataDir = temporaryDataDir()
    const [doomed, survivor] = await Promise.all([
      startDatabaseProcess({ dataDir }),
      startDatabaseProcess({ dataDir }),
    ])
    await until(() => halfMade(dataDir).length === 2)
    await doomed.kill()
    expect(await survivor.opened).toMatchObject({ ok: true })
    await survivor.close()

    // The survivor was past clearing up when the other died; whoever starts the server next does it.
    await (await opened({ dataDir })).close()
    await expectNothingLeftOver(dataDir)
  })
})

const halfMade = (dataDir: string): readonly string[] => {
  try {
    return readdirSync(join(dataDir, 'postgres')).filter((name) => name.startsWith('cluster.new-'))
  } catch {
    return []
  }
}

// An orphaned `initdb` may take a moment to notice that its directory has gone.
const expectNothingLeftOver = async (dataDir: string) => {
  await until(() => processesUnder(dataDir).length === 0)
  expect(halfMade(dataDir)).toEqual([])
}
