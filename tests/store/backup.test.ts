import { AS_USUAL } from '@rapport/domain'
import type { BackupWritePort, RestoreOptions, Store } from '@rapport/operations'
import { openDatabase } from '@rapport/store'
import { createTestDatabase, POSTGRES_VERSIONS, TEST_NOW } from '@rapport/testkit'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import {
  backupsOf,
  everythingIn,
  fileOf,
  linesOf,
  OURS,
  packed,
  QUIET,
  THEIRS,
} from './support/backup-workspace.ts'
import { fillWorkspace } from './support/fill-workspace.ts'

describe.each(POSTGRES_VERSIONS)('a backup on PostgreSQL %i', (version) => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let store: Store
  let admin: pg.Client

  const open = async (workspaceId: string) => {
    const opened = await openDatabase({ ...database, workspaceId })
    if (!opened.ok) throw new Error(opened.failure.message)
    return opened.value
  }

  beforeEach(async () => {
    database = await createTestDatabase(inject('clusters')[version])
    store = await open(OURS)
    admin = new pg.Client(database.admin)
    await admin.connect()
  })
  afterEach(async () => {
    await admin.end()
    await store.close()
    await database.drop()
  })

  const backUp = (workspaceId = OURS) => backupsOf(store, workspaceId).backUp()
  const restore = (file: Blob, options: Partial<RestoreOptions> = {}) =>
    backupsOf(store).restore(file, options)
  const verify = (file: Blob) => backupsOf(store).verify(file)
  const everything = (workspaceId = OURS) => everythingIn(admin, workspaceId)

  it('gives back every row of every table, to the letter', async () => {
    await fillWorkspace(admin, OURS)
    const before = await everything()
    expect(Object.entries(before).filter(([, rows]) => (rows as []).length === 0)).toEqual([])
    const file = await backUp()
    await fillWorkspace(admin, OURS, 2)
    expect(await everything()).not.toEqual(before)

    expect(await restore(file)).toMatchObject({ ok: true, value: { before: null } })

    expect(await everything()).toEqual(before)
    expect(await linesOf(await backUp())).toEqual(await linesOf(file))
  })

  it('is verified without a change, and says what is in it', async () => {
    await fillWorkspace(admin, OURS)
    const before = await everything()
    const verified = await verify(await backUp())
    expect(verified).toMatchObject({
      ok: true,
      value: { workspaceId: OURS, createdAt: TEST_NOW.toISOString() },
    })
    if (!verified.ok) return
    const counted = Object.fromEntries(verified.value.tables.map(({ name, rows }) => [name, rows]))
    expect(counted).toEqual(
      Object.fromEntries(Object.entries(before).map(([name, rows]) => [name, (rows as []).length])),
    )
    expect(await everything()).toEqual(before)
  })

  it('keeps rows in the order that the database numbered them in, and goes on numbering after them', async () => {
    await fillWorkspace(admin, OURS)
    const inOrder = async () =>
      (
        await admin.query('select record_id from source_record where workspace_id = $1 order by sequence', [
          OURS,
        ])
      ).rows
    const before = await inOrder()
    expect(before.length).toBeGreaterThan(5)
    await restore(await backUp())
    expect(await inOrder()).toEqual(before)
    const { rows } = await admin.query(
      `select max(sequence) < nextval('source_record_sequence_seq') as "goesOn" from source_record`,
    )
    expect(rows[0].goesOn).toBe(true)
  })

  it('never turns back what other processes know the state by', async () => {
    const versions = async () =>
      (
        await admin.query(
          'select version::int, people_version::int, contacts_version::int from workspace where workspace_id = $1',
          [OURS],
        )
      ).rows[0]
    const file = await backUp()
    await fillWorkspace(admin, OURS)
    const before = await versions()
    await restore(file)
    const after = await versions()
    expect(after.version).toBeGreaterThan(before.version)
    expect(after.people_version).toBeGreaterThan(before.people_version)
    expect(after.contacts_version).toBeGreaterThan(before.contacts_version)
  })

  it('leaves other workspaces alone, and holds nothing of them', async () => {
    const other = await open(THEIRS)
    await other.close()
    await fillWorkspace(admin, OURS, 1)
    await fillWorkspace(admin, THEIRS, 2)
    const theirs = await everything(THEIRS)
    const file = await backUp()
    await restore(file)
    expect(await everything(THEIRS)).toEqual(theirs)
    expect((await linesOf(file)).join('\n')).not.toContain(THEIRS)
  })

  it('of another workspace is refused unless that is meant', async () => {
    const other = await open(THEIRS)
    await other.close()
    await fillWorkspace(admin, THEIRS, 3)
    const file = await backUp(THEIRS)
    const before = await everything()
    expect(await restore(file)).toMatchObject({ ok: false, failure: { code: 'OTHER_WORKSPACE' } })
    expect(await everything()).toEqual(before)
    expect(await restore(file, { anyWorkspace: true })).toMatchObject({ ok: true })
    expect(await everything()).toEqual(await everything(THEIRS))
  })

  it('of a newer version is refused, whether its format or its tables are newer', async () => {
    const file = await backUp()
    const futures = [
      await forged(file, (header) => ({ ...header, version: 2 })),
      await forged(file, (header) => ({ ...header, schema: '9999_of-the-future' })),
    ]
    for (const future of futures) {
      expect(await restore(future)).toMatchObject({ ok: false, failure: { code: 'BACKUP_NEWER' } })
      expect(await verify(future)).toMatchObject({ ok: false, failure: { code: 'BACKUP_NEWER' } })
    }
  })

  it('is of one moment, while others go on writing', async () => {
    await fillWorkspace(admin, OURS)
    const before = await everything()
    const file = await store.read(OURS, async ({ backup }) => {
      const chunks: Uint8Array[] = []
      const reading = (await backup.write(TEST_NOW)).content[Symbol.asyncIterator]()
      const first = await reading.next()
      if (!first.done) chunks.push(first.value)
      await fillWorkspace(admin, OURS, 4)
      for (let next = await reading.next(); !next.done; next = await reading.next()) chunks.push(next.value)
      return fileOf(chunks)
    })
    expect(await everything()).not.toEqual(before)
    expect(await verify(file)).toMatchObject({ ok: true })
    await restore(file)
    expect(await everything()).toEqual(before)
  })

  it('is not restored beside a writer: it waits, and what was written before is replaced', async () => {
    const file = await backUp()
    const network = {
      networkId: '00000000-0000-7000-8000-0000000000aa',
      kind: 'career' as const,
      name: 'late',
      purpose: 'to be written while a restore wants to begin',
      ...AS_USUAL,
      createdAt: TEST_NOW.toISOString(),
    }
    let restored: ReturnType<typeof restore> | undefined
    await store.write(
      OURS,
      async ({ purpose }) => {
        await purpose.addNetwork(network)
        restored = restore(file)
        await waitsForLock(admin)
      },
      () => true,
    )
    expect(await restored).toMatchObject({ ok: true })
    expect((await everything()).network).toEqual([])
  })

  it('is refused while another restore is under way', async () => {
    await fillWorkspace(admin, OURS)
    const before = await everything()
    const file = await backUp()
    let other: ReturnType<typeof restore> | undefined
    const refused = await store.write(
      OURS,
      async ({ backup }) => {
        other = restore(file)
        await waitsForLock(admin)
        return backup.restore(file, { ...QUIET, anyWorkspace: false, at: TEST_NOW })
      },
      (result) => result.ok,
    )
    expect(refused).toMatchObject({ ok: false, failure: { code: 'WORKSPACE_BUSY' } })
    expect(await other).toMatchObject({ ok: true })
    expect(await everything()).toEqual(before)
  })

  it('stopped by its caller leaves everything as it was', async () => {
    await fillWorkspace(admin, OURS)
    const before = await everything()
    const file = await backUp()
    const controller = new AbortController()
    const progress = ({ phase }: { readonly phase: string }) => {
      if (phase === 'Restoring') controller.abort()
    }
    expect(await restore(file, { signal: controller.signal, progress })).toMatchObject({
      ok: false,
      failure: { code: 'CANCELLED' },
    })
    expect(await everything()).toEqual(before)
  })

  it('fills an empty workspace, and one with rows is not called empty', async () => {
    const isEmpty = () => store.read(OURS, async ({ backup }) => (backup as BackupWritePort).isEmpty())
    expect(await isEmpty()).toBe(true)
    await fillWorkspace(admin, OURS)
    expect(await isEmpty()).toBe(false)
  })
})

/** The file with another header; its digest no longer fits, which comes second. */
const forged = async (file: Blob, change: (header: object) => object): Promise<File> => {
  const [header = '', ...lines] = await linesOf(file)
  return packed([JSON.stringify(change(JSON.parse(header))), ...lines])
}

/** Resolves once some session waits for an advisory lock. */
const waitsForLock = async (admin: pg.Client): Promise<void> => {
  for (;;) {
    const { rows } = await admin.query(`select from pg_locks where locktype = 'advisory' and not granted`)
    if (rows.length > 0) return
  }
}
