import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { processesUnder } from './support/data-dir.ts'
import { startDatabaseProcess } from './support/database-process.ts'
import { opened, query, serverPid } from './support/open.ts'
import { readyDataDir } from './support/ready-data-dir.ts'

describe('one server for many', () => {
  it('serves processes that come and go all at once, cuts nobody off, and stops with the last', async () => {
    const dataDir = await readyDataDir()
    const children = await Promise.all(
      Array.from({ length: 6 }, () => startDatabaseProcess({ dataDir, rounds: 5 })),
    )
    const results = await Promise.all(children.map((child) => child.opened))
    expect(new Set(results.map((result) => (result.ok ? result.value.pid : result.failure.message)))).toEqual(
      new Set([serverPid(dataDir)]),
    )
    expect(await Promise.all(children.map((child) => child.close()))).toEqual(children.map(() => 0))
    expect(processesUnder(dataDir)).toEqual([])
  })

  it('never stops under one that has come in, however often the last one leaves just then', async () => {
    const dataDir = await readyDataDir()
    const visit = async (rounds: number) => {
      for (let round = 0; round < rounds; round += 1) {
        const database = await opened({ dataDir })
        expect(await query(database.app, 'select 1 as one')).toEqual([{ one: 1 }])
        expect(database.outage()).toBeUndefined()
        await database.close()
      }
    }
    await Promise.all([visit(15), visit(15), visit(15)])
    expect(processesUnder(dataDir)).toEqual([])
    // Otherwise nobody was ever the last one, and the test has shown nothing.
    const log = readFileSync(join(dataDir, 'postgres', 'server.log'), 'utf8')
    expect(log.match(/received fast shutdown request/g)?.length).toBeGreaterThan(1)
  })

  it('runs on for the others when the one that started it is killed', async () => {
    const dataDir = await readyDataDir()
    const first = await startDatabaseProcess({ dataDir })
    await first.opened
    const second = await opened({ dataDir })
    await first.kill()
    expect(await query(second.app, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.close()
    expect(processesUnder(dataDir)).toEqual([])
  })
})
