import { fail, ok, type Result } from '@rapport/domain'
import type { Store } from '@rapport/operations'
import pg from 'pg'
import { type BackupShelf, backUpAll } from './backup/index.ts'
import { createStore, type Keeper } from './database/create-store.ts'
import { type MigrationFailure, migrate } from './database/migrate.ts'
import { type ConnectionOptions, createPool } from './database/pool.ts'
import { type LocalPostgresFailure, openLocalPostgres } from './local/index.ts'

/** The role the application works as: no owner of any table, bound by row-level security. */
const APP_ROLE = 'rapport_app'

/** A single person's workspace; a server with several names its own. */
export const DEFAULT_WORKSPACE = '00000000-0000-7000-8000-000000000001'

export interface ServerFailure {
  readonly code: 'SERVER_UNREACHABLE'
  readonly message: string
}

export type OpenStoreFailure = LocalPostgresFailure | MigrationFailure | ServerFailure

export interface StoreLocation {
  readonly workspaceId?: string
  /** A directory of our own PostgreSQL's. */
  readonly dataDir?: string
  /** Another PostgreSQL, 15 or newer, as a URL; wins over `dataDir`. */
  readonly databaseUrl?: string
  /** For migrations, where the first URL's role may not change tables. */
  readonly adminUrl?: string
  /** Keeps what a migration or a restore is about to change; without one they go ahead all the same. */
  readonly shelf?: BackupShelf
}

/** Opens the store: the local database is started when needed, migrations are applied, the workspace exists. */
export const openStore = async (location: StoreLocation): Promise<Result<Store, OpenStoreFailure>> => {
  const workspaceId = location.workspaceId ?? DEFAULT_WORKSPACE
  const shelving = location.shelf === undefined ? {} : { shelf: location.shelf }
  if (location.databaseUrl !== undefined) {
    const app = { connectionString: location.databaseUrl }
    const admin = { connectionString: location.adminUrl ?? location.databaseUrl }
    return openDatabase({ app, admin, workspaceId, ...shelving })
  }
  if (location.dataDir === undefined) throw new TypeError('a store needs a data directory or a database URL')
  const local = await openLocalPostgres({ dataDir: location.dataDir })
  if (!local.ok) return local
  const { app, admin, diagnose, close } = local.value
  const keeper = {
    diagnose: async (error: unknown) => {
      const failure = await diagnose(error)
      if (failure === undefined) return undefined
      const { code, message, ...details } = failure
      return { code, message, details }
    },
    release: close,
  }
  try {
    const opened = await openDatabase({ app, admin, workspaceId, keeper, ...shelving })
    if (!opened.ok) await close()
    return opened
  } catch (error) {
    await close()
    throw error
  }
}

/** Migrates as `admin`, then works as `app`. */
export const openDatabase = async (options: {
  readonly app: ConnectionOptions
  readonly admin: ConnectionOptions
  readonly workspaceId: string
  readonly keeper?: Keeper
  readonly shelf?: BackupShelf
}): Promise<Result<Store, MigrationFailure | ServerFailure>> => {
  const admin = new pg.Client(options.admin)
  try {
    await admin.connect()
  } catch (error) {
    return fail({
      code: 'SERVER_UNREACHABLE',
      message: `PostgreSQL does not answer: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
  try {
    const { shelf } = options
    const migrated = await migrate(
      admin,
      shelf && ((client, schema) => backUpAll(client, shelf, { schema, at: new Date() })),
    )
    if (!migrated.ok) return migrated
  } finally {
    await admin.end()
  }
  const pool = createPool(options.app, await roleToTake(options.app))
  await ensureWorkspace(pool, options.workspaceId)
  const means = { admin: options.admin, shelf: options.shelf ?? null }
  return ok(createStore(pool, { keeper: options.keeper ?? null, means }))
}

/**
 * The application's role, where the login is another one that may take it. An owner who may not is bound by the policies
 * all the same, since they are forced; a superuser always may.
 */
const roleToTake = async (app: ConnectionOptions): Promise<string | null> => {
  const client = new pg.Client(app)
  await client.connect()
  try {
    const { rows } = await client.query<{ takes: boolean }>(
      `select current_user <> $1 and pg_has_role(current_user, $1, 'member') as takes`,
      [APP_ROLE],
    )
    return rows[0]?.takes ? APP_ROLE : null
  } finally {
    await client.end()
  }
}

const ensureWorkspace = async (pool: pg.Pool, workspaceId: string): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query(`begin; set local rapport.workspace = '${workspaceId}'`)
    await client.query(
      `insert into workspace (workspace_id, name) values ($1, 'My network') on conflict do nothing`,
      [workspaceId],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}
