import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '@rapport/domain'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as applyPending } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Any number: two processes that start at once must agree on it. */
const MIGRATION_LOCK = 7_273_001

export interface MigrationFailure {
  readonly code: 'SCHEMA_NEWER'
  readonly message: string
}

/**
 * Brings the schema up to this version, all of it or nothing. A schema from a newer version is left alone:
 * an older program must not write into tables it does not know.
 */
export const migrate = async (client: pg.Client): Promise<Result<number, MigrationFailure>> => {
  const journal = JSON.parse(readFileSync(`${MIGRATIONS}/meta/_journal.json`, 'utf8')) as {
    readonly entries: readonly { readonly when: number }[]
  }
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    const applied = await appliedMigrations(client)
    const newest = journal.entries.at(-1)?.when ?? 0
    if (applied.newest > newest) {
      return fail({
        code: 'SCHEMA_NEWER',
        message:
          'This data was written by a newer version of Rapport. Update Rapport and start again; nothing was changed.',
      })
    }
    await applyPending(drizzle(client), { migrationsFolder: MIGRATIONS })
    return ok(journal.entries.length - applied.count)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  }
}

const appliedMigrations = async (client: pg.Client) => {
  const table = await client.query(`select to_regclass('drizzle.__drizzle_migrations') as name`)
  if (table.rows[0]?.name === null) return { count: 0, newest: 0 }
  const applied = await client.query(
    'select count(*)::int as count, coalesce(max(created_at), 0)::float8 as newest from drizzle.__drizzle_migrations',
  )
  return applied.rows[0] as { readonly count: number; readonly newest: number }
}
