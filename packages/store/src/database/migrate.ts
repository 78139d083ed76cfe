import { fail, ok, type Result } from '@rapport/domain'
import type pg from 'pg'
import { MIGRATIONS, readMigrations } from './migrations.ts'

/** Any number: two processes that start at once must agree on it. */
const MIGRATION_LOCK = 7_273_001

export interface MigrationFailure {
  readonly code: 'SCHEMA_NEWER' | 'ROLE_MISSING' | 'BACKUP_FAILED'
  readonly message: string
}

/**
 * Brings the schema up to this version, all of it or nothing. A schema from a newer version is left alone:
 * an older program must not write into tables it does not know. `before` is run with the schema that there is when that is about to change; its failure says in words why it must not.
 */
export const migrate = async (
  client: pg.Client,
  before?: (client: pg.Client, schema: string) => Promise<Result<null, string>>,
): Promise<Result<number, MigrationFailure>> => {
  const migrations = readMigrations()
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    const applied = await appliedMigrations(client)
    const newest = migrations.at(-1)?.when ?? 0
    if (applied.newest > newest) {
      return fail({
        code: 'SCHEMA_NEWER',
        message:
          'This data was written by a newer version of Rapport. Update Rapport and start again; nothing was changed.',
      })
    }
    if (applied.newest < newest) {
      if (!(await canHaveAppRole(client))) return fail(roleMissing)
      const schema = migrations.findLast(({ when }) => when <= applied.newest)?.tag
      const prepared = schema === undefined ? undefined : await before?.(client, schema)
      if (prepared?.ok === false) return fail(notBackedUp(prepared.failure))
      await applyPending(client)
      await joinAppRole(client)
    }
    return ok(migrations.length - applied.count)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  }
}

/** Drizzle is loaded only when there is something to apply: it would take most of the time of a short command. */
const applyPending = async (client: pg.Client): Promise<void> => {
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { migrate: apply } = await import('drizzle-orm/node-postgres/migrator')
  await apply(drizzle(client), { migrationsFolder: MIGRATIONS })
}

/** The role that the application works as must be there, or be ours to create. */
const canHaveAppRole = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ can: boolean }>(
    `select exists (select from pg_roles where rolname = 'rapport_app')
         or (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as can`,
  )
  return rows[0]?.can ?? false
}

const notBackedUp = (why: string): MigrationFailure => ({
  code: 'BACKUP_FAILED',
  message: `This version of Rapport has to change how the data is kept, and backs it up before. That failed: ${why} Nothing was changed.`,
})

const roleMissing: MigrationFailure = {
  code: 'ROLE_MISSING',
  message:
    'The database has no role "rapport_app", and this login may not create it. Let an administrator run: CREATE ROLE rapport_app NOLOGIN; GRANT rapport_app TO the login in DATABASE_URL;',
}

/** So that this login can step down to it. Who may not grant it works as the owner, whom the policies bind as well. */
const joinAppRole = async (client: pg.Client): Promise<void> => {
  await client.query(`do $$ begin
    if not pg_has_role(current_user, 'rapport_app', 'member') then
      execute format('grant rapport_app to %I', current_user);
    end if;
  exception when insufficient_privilege then null;
  end $$`)
}

const appliedMigrations = async (client: pg.Client) => {
  const table = await client.query(`select to_regclass('drizzle.__drizzle_migrations') as name`)
  if (table.rows[0]?.name === null) return { count: 0, newest: 0 }
  const applied = await client.query(
    'select count(*)::int as count, coalesce(max(created_at), 0)::float8 as newest from drizzle.__drizzle_migrations',
  )
  return applied.rows[0] as { readonly count: number; readonly newest: number }
}
