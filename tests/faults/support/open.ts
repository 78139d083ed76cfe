import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach } from 'vitest'
import {
  type ConnectionOptions,
  type LocalPostgres,
  type LocalPostgresFailure,
  type OpenLocalPostgresOptions,
  openLocalPostgres,
} from '../../../packages/store/src/local/index.ts'
import './data-dir.ts'

const open = new Set<LocalPostgres>()

afterEach(async () => {
  await Promise.all([...open].map((database) => database.close()))
  open.clear()
})

/** Opens the database in this process, for a test that expects it to work; closed after the test at the latest. */
export const opened = async (options: OpenLocalPostgresOptions): Promise<LocalPostgres> => {
  const result = await openLocalPostgres(options)
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`)
  open.add(result.value)
  return result.value
}

/** Opens the database for a test that expects it not to work. */
export const failureOf = async (options: OpenLocalPostgresOptions): Promise<LocalPostgresFailure> => {
  const result = await openLocalPostgres(options)
  if (result.ok) {
    await result.value.close()
    throw new Error('The database opened.')
  }
  return result.failure
}

export const query = async <T extends pg.QueryResultRow>(
  options: ConnectionOptions,
  sql: string,
): Promise<readonly T[]> => {
  const client = new pg.Client(options)
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

export const clusterOf = (dataDir: string): string => join(dataDir, 'postgres', 'cluster')

export const lockFileOf = (dataDir: string): string => join(clusterOf(dataDir), 'postmaster.pid')

/** The process id of the server as its own lock file tells it. */
export const serverPid = (dataDir: string): number =>
  Number.parseInt(readFileSync(lockFileOf(dataDir), 'utf8'), 10)
