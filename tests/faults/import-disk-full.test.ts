import { describe, expect, it } from 'vitest'
import { spawnScript } from './support/child-script.ts'
import { mayMount, remount, temporaryDisk } from './support/data-dir.ts'

const SCRIPT = new URL('./support/import-child.ts', import.meta.url)

/** Fits the empty database, and not what comes with so many people. */
const SMALL_DISK_MB = 130
const LARGE_DISK_MB = 1_000
const PEOPLE = 30_000

const importInto = async (dataDir: string) => {
  const child = spawnScript(SCRIPT, { dataDir, people: PEOPLE, format: 'linkedin' })
  let line = await child.next<{ step: string; imported?: unknown }>()
  while (line.step !== 'imported') line = await child.next()
  const counted = await child.next<{ total: number }>()
  await child.exit()
  return { imported: line.imported, total: counted.total }
}

/** docs/reliability.md, row 40. Only root may mount a disk of its own. */
describe.skipIf(!mayMount)('an import onto a disk that fills up', () => {
  it('says that the disk is full, keeps nothing of it, and works once there is room', async () => {
    const disk = temporaryDisk(SMALL_DISK_MB)
    const dataDir = `${disk}/data`
    expect((await importInto(dataDir)).imported).toMatchObject({ ok: false, failure: { code: 'DISK_FULL' } })
    remount(disk, `size=${LARGE_DISK_MB}m`)
    const { imported, total } = await importInto(dataDir)
    expect(imported).toMatchObject({ ok: true, value: { totals: { created: PEOPLE } } })
    expect(total).toBe(PEOPLE)
  }, 300_000)
})
