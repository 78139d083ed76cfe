import { createHash, randomUUID } from 'node:crypto'
import type { Store } from '@rapport/operations'
import { type BackupShelf, openDatabase } from '@rapport/store'
import { createTestDatabase } from '@rapport/testkit'
import * as fc from 'fast-check'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { backupsOf, everythingIn, fileOf, linesOf, OURS, packed } from './support/backup-workspace.ts'
import { fillWorkspace } from './support/fill-workspace.ts'

/** What is wrong with a file, and what must come of it: a closed code, and not one row touched. */
describe('a backup that cannot be restored', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let store: Store
  let admin: pg.Client
  let file: File
  let lines: readonly string[]
  let before: Awaited<ReturnType<typeof everythingIn>>

  beforeAll(async () => {
    database = await createTestDatabase(inject('clusters')[18])
    const opened = await openDatabase({ ...database, workspaceId: OURS })
    if (!opened.ok) throw new Error(opened.failure.message)
    store = opened.value
    admin = new pg.Client(database.admin)
    await admin.connect()
    await fillWorkspace(admin, OURS)
    file = await backupsOf(store).backUp()
    lines = await linesOf(file)
    await fillWorkspace(admin, OURS, 2)
    before = await everythingIn(admin)
  })
  afterAll(async () => {
    await admin.end()
    await store.close()
    await database.drop()
  })
  afterEach(async () => {
    expect(await everythingIn(admin)).toEqual(before)
  })

  const codesOf = async (bad: Blob) => {
    const { verify, restore } = backupsOf(store)
    const results = [await verify(bad), await restore(bad)]
    return results.map((result) => (result.ok ? 'ok' : result.failure.code))
  }

  it.each([
    ['an empty file', ''],
    ['a text', 'First Name,Last Name\n'],
    ['gzip of something else', null],
  ])('is %s', async (_, content) => {
    const bad = content === null ? packed(['{"format":"other"}', '']) : new Blob([content])
    expect(await codesOf(bad)).toEqual(['NOT_A_BACKUP', 'NOT_A_BACKUP'])
  })

  it('is cut short, wherever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: file.size - 1 }), async (length) => {
        const verified = await backupsOf(store).verify(file.slice(0, length))
        expect(verified.ok).toBe(false)
      }),
      { numRuns: 60 },
    )
    expect(await codesOf(file.slice(0, file.size - 1))).toEqual(['BACKUP_DAMAGED', 'BACKUP_DAMAGED'])
  })

  it('has a flipped bit, unless that bit says nothing about the content', async () => {
    const bytes = Buffer.from(await file.arrayBuffer())
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length * 8 - 1 }), async (bit) => {
        const damaged = Buffer.from(bytes)
        damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        const verified = await backupsOf(store).verify(fileOf([damaged]))
        // The time and the system in gzip's own header may be anything: what is unpacked is the same to the letter.
        if (verified.ok) expect(await linesOf(fileOf([damaged]))).toEqual(lines)
      }),
      { numRuns: 150 },
    )
  })

  const rowAt = (index: number) => JSON.parse(lines[index] ?? '')

  it.each<[string, () => readonly string[]]>([
    ['a row is missing', () => lines.toSpliced(5, 1)],
    ['a row is there twice', () => lines.toSpliced(5, 0, lines[5] ?? '')],
    ['a row was changed', () => lines.with(5, (lines[5] ?? '').replace(/[a-f]/, 'x'))],
    ['two rows changed places', () => lines.with(5, lines[6] ?? '').with(6, lines[5] ?? '')],
    ['something follows its end', () => [...lines, '{"rows":0}']],
    ['it has no end', () => [...lines.slice(0, -2), '']],
  ])('is refused by digest and counts: %s', async (_, change) => {
    expect(await codesOf(packed(change()))).toEqual(['BACKUP_DAMAGED', 'BACKUP_DAMAGED'])
  })

  /** With a digest that fits: what somebody would write who wants to do harm. */
  const signed = (changed: readonly string[]): File => {
    const body = changed.slice(0, -2)
    const sha256 = createHash('sha256')
      .update(`${body.join('\n')}\n`)
      .digest('hex')
    return packed([...body, JSON.stringify({ rows: body.length - 1, sha256 }), ''])
  }

  const header = () => rowAt(0)

  it.each<[string, () => readonly string[]]>([
    ['a row without a column', () => lines.with(3, '{}')],
    ['a row that is no JSON', () => lines.with(3, '{"a":')],
    ['a row that is a list', () => lines.with(3, '[]')],
    ['a row of more columns', () => lines.with(3, JSON.stringify({ ...rowAt(3), extra: 1 }))],
    ['a header without tables', () => lines.with(0, JSON.stringify({ ...header(), tables: null }))],
    [
      'a reference that leads nowhere',
      () =>
        lines.map((line) =>
          line.replace(/"person_id": "[^"]*"/, '"person_id": "00000000-0000-7000-8000-00000000dead"'),
        ),
    ],
  ])('is refused though its digest fits: %s', async (_, change) => {
    expect(await codesOf(signed(change()))).toEqual(['BACKUP_DAMAGED', 'BACKUP_DAMAGED'])
  })

  it.each<[string, (text: string) => string]>([
    ['a table that does not exist', (text) => text.replaceAll('"name":"network"', '"name":"pg_class"')],
    [
      'SQL in the name of a table',
      (text) => text.replaceAll('"name":"network"', '"name":"network; drop table person; --"'),
    ],
    [
      'SQL in the name of a column',
      (text) => text.replaceAll('"purpose"', '"purpose) ; drop table person; --"'),
    ],
    [
      'a value of another type',
      (text) => text.replaceAll(/"is_focused": (true|false)/g, '"is_focused": "; drop table person"'),
    ],
  ])('is refused by the database, nothing of it being run: %s', async (_, change) => {
    const bad = signed(change(lines.join('\n')).split('\n'))
    expect((await codesOf(bad))[1]).toBe('BACKUP_DAMAGED')
    expect((await admin.query(`select to_regclass('person') as name`)).rows[0].name).toBe('person')
  })

  it('is one whose place could not be backed up before', async () => {
    const full: BackupShelf = { put: async () => ({ ok: false, failure: 'the disk is full.' }) }
    const opened = await openDatabase({ ...database, workspaceId: OURS, shelf: full })
    if (!opened.ok) throw new Error(opened.failure.message)
    expect(await backupsOf(opened.value).restore(file)).toMatchObject({
      ok: false,
      failure: { code: 'BACKUP_FAILED', message: expect.stringContaining('the disk is full') },
    })
    await opened.value.close()
  })

  it('is of an older version, where no database may be created to bring it forward', async () => {
    const name = `plain_${randomUUID().slice(0, 8)}`
    await admin.query(`create role ${name} login in role rapport_app`)
    await admin.query(`grant usage on schema drizzle to ${name}`)
    await admin.query(`grant select on drizzle.__drizzle_migrations to ${name}`)
    try {
      const login = { ...database.admin, user: name }
      const poor = await openDatabase({ app: database.app, admin: login, workspaceId: OURS })
      if (!poor.ok) throw new Error(poor.failure.message)
      const older = signed(lines.with(0, JSON.stringify({ ...header(), schema: '0000_initial' })))
      expect(await backupsOf(poor.value).restore(older)).toMatchObject({
        ok: false,
        failure: { code: 'CANNOT_BRING_FORWARD' },
      })
      await poor.value.close()
    } finally {
      await admin.query(`drop owned by ${name}; drop role ${name}`)
    }
  })
})
