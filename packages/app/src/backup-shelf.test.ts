import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createBackupShelf } from './backup-shelf.ts'

const OURS = '00000000-0000-7000-8000-000000000001'
const THEIRS = '00000000-0000-7000-8000-000000000002'

describe('the shelf of automatic backups', () => {
  let parent: string
  let directory: string

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'rapport-shelf-'))
    directory = join(parent, 'backups')
  })
  afterEach(async () => {
    await chmod(parent, 0o700)
    await rm(parent, { recursive: true })
  })

  const put = (
    day: number,
    workspaceId = OURS,
    reason: 'before-migration' | 'before-restore' = 'before-migration',
  ) =>
    createBackupShelf(directory).put(
      { reason, workspaceId, at: new Date(Date.UTC(2026, 0, day)) },
      textOf(`day ${day}`),
    )

  test('keeps a backup whole, for its owner’s eyes only', async () => {
    const kept = await put(1)
    if (!kept.ok) throw new Error(kept.failure)
    expect(await readFile(kept.value, 'utf8')).toBe('day 1')
    expect((await stat(kept.value)).mode & 0o777).toBe(0o600)
    expect((await stat(directory)).mode & 0o777).toBe(0o700)
  })

  test('keeps the newest five of each workspace and reason', async () => {
    for (const day of [3, 1, 2, 7, 6, 5, 4]) await put(day)
    await put(1, THEIRS)
    await put(1, OURS, 'before-restore')
    const names = await readdir(directory)
    expect(
      names.filter((name) => name.startsWith(`before-migration.${OURS}`)).map((name) => name.slice(54, 64)),
    ).toEqual(['2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07'])
    expect(names.length).toBe(7)
  })

  test('leaves nothing of a backup that ends early, and says why', async () => {
    const kept = await createBackupShelf(directory).put(
      { reason: 'before-restore', workspaceId: OURS, at: new Date(0) },
      failing(),
    )
    expect(kept).toMatchObject({ ok: false, failure: expect.stringContaining('the connection broke') })
    expect(await readdir(directory)).toEqual([])
  })

  test('says why where there can be no directory', async () => {
    await writeFile(directory, 'a file')
    expect(await put(1)).toMatchObject({ ok: false, failure: expect.stringContaining('a file stands where') })
  })
})

async function* textOf(text: string) {
  yield Buffer.from(text)
}

async function* failing() {
  yield Buffer.from('half of ')
  throw new Error('the connection broke')
}
