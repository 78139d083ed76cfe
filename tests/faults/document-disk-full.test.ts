import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../packages/cli/src/output/write-document.ts'
import { mayMount, remount, temporaryDisk } from './support/data-dir.ts'

const MEGABYTE = 1024 * 1024

/** docs/reliability.md, row 40. Only root may mount a disk of its own. */
describe.skipIf(!mayMount)('a backup or an export onto a disk that fills up', () => {
  it('says so, leaves the one of yesterday as it was and no half of a new one', async () => {
    const disk = temporaryDisk(1)
    const path = join(disk, 'mine.rapport-backup')
    expect(await writeDocument(path, 'yesterday')).toMatchObject({ ok: true })
    const larger = new Blob([new Uint8Array(2 * MEGABYTE)])
    expect(await writeDocument(path, larger)).toEqual({
      ok: false,
      failure: `${path} cannot be written: the disk is full.`,
    })
    expect([readdirSync(disk), readFileSync(path, 'utf8')]).toEqual([['mine.rapport-backup'], 'yesterday'])
    remount(disk, 'size=4m')
    expect(await writeDocument(path, larger)).toMatchObject({ ok: true })
  })
})
