import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '@rapport/domain'
import type { PostgresBinaries } from './binaries.ts'
import type { LocalPostgresFailure } from './failure.ts'
import { type LocalPostgres, openWith } from './local-postgres.ts'
import { removeLeftovers, removeTree, workName } from './work-dir.ts'

const PREFIX = 'rapport-scratch-'

export type ScratchClusterOptions = {
  readonly binaries?: PostgresBinaries
  /** Off by default: a throw-away cluster is not meant to survive a power cut, and tests run several times faster. */
  readonly fsync?: boolean
}

/**
 * A PostgreSQL for one test run, in a temporary directory that `close` removes with everything in it. What a killed run left
 * there is removed by the next one, and its server, finding its directory gone, ends within a minute. Never for data that anybody wants to keep.
 */
export const startScratchCluster = async ({
  binaries,
  fsync = false,
}: ScratchClusterOptions = {}): Promise<Result<LocalPostgres, LocalPostgresFailure>> => {
  await removeLeftovers(tmpdir(), PREFIX)
  const dataDir = join(tmpdir(), workName(PREFIX))
  await mkdir(dataDir, { mode: 0o700 })
  const opened = await openWith(
    { dataDir, ...(binaries ? { binaries } : {}) },
    fsync ? 'durable' : 'throw-away',
  )
  if (!opened.ok) {
    await removeTree(dataDir)
    return opened
  }
  const { close } = opened.value
  return { ok: true, value: { ...opened.value, close: () => close().then(() => removeTree(dataDir)) } }
}
