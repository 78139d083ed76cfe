import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from './local-date.ts'
import { newId } from './new-id.ts'
import { dataDirOf, storeLocationOf } from './place.ts'
import { readToken } from './token.ts'

const BIN = fileURLToPath(new URL('../bin/rapport.js', import.meta.url))

describe('the rapport command', () => {
  test('runs by its own file, and answers with its exit code', () => {
    const rapport = (...words: readonly string[]) =>
      spawnSync(process.execPath, [BIN, ...words], { encoding: 'utf8' })
    expect(rapport('version').stdout).toBe('rapport 0.1.0\n')
    expect(rapport('nonsense').status).toBe(2)
    expect(JSON.parse(rapport('title', 'classify', 'VP, Marketing', '--json').stdout)).toEqual({
      function: 'Marketing',
      level: 'vp',
    })
  })

  test('run by another Node it runs on the pinned one: same output, same exit code', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'rapport-bin-'))
    // Stands for an older Node: the file sees another version before it decides.
    const disguise = join(directory, 'disguise.cjs')
    await writeFile(disguise, `Object.defineProperty(process.versions, 'node', { value: '12.22.0' })`)
    const rapport = (...words: readonly string[]) =>
      spawnSync(process.execPath, ['--require', disguise, BIN, ...words], { encoding: 'utf8' })
    expect(rapport('version')).toMatchObject({ status: 0, stdout: 'rapport 0.1.0\n' })
    expect(rapport('nonsense').status).toBe(2)
    await rm(directory, { recursive: true })
  })
})

describe('where data is kept', () => {
  test('--data wins over RAPPORT_DATA, which wins over the system’s place', async () => {
    expect(await dataDirOf({ data: '/a', environment: { RAPPORT_DATA: '/b' } })).toBe('/a')
    expect(await dataDirOf({ environment: { RAPPORT_DATA: '/b' } })).toBe('/b')
    expect(await dataDirOf({ environment: { HOME: '/home/ada' } })).toMatch(/rapport$/i)
  })

  test('DATABASE_URL names another PostgreSQL, unless --data is said', async () => {
    const environment = { DATABASE_URL: 'postgres://db.example/rapport' }
    expect(await storeLocationOf({ data: '/a', environment })).toEqual({ dataDir: '/a' })
    expect(await storeLocationOf({ environment })).toEqual({
      databaseUrl: environment.DATABASE_URL,
    })
    expect(await storeLocationOf({ data: '/a', environment: {} })).toEqual({ dataDir: '/a' })
  })

  test('processes that make the key at once agree on one', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'rapport-token-'))
    const keys = await Promise.all(Array.from({ length: 8 }, () => readToken(directory)))
    expect(new Set(keys).size).toBe(1)
    expect(await readdir(directory)).toEqual(['token'])
    await rm(directory, { recursive: true })
  })
})

test('ids are UUIDs of version 7 that sort by time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 2 }), (time) => {
      const id = newId(time)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(id < newId(time + 1)).toBe(true)
    }),
  )
})

test('the date is the one on this machine’s calendar', () => {
  expect(localDate(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  expect(localDate(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
})
