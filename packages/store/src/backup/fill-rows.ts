import { fail, ok, type Result } from '@rapport/domain'
import type { BackupFault, RestoreFault, TableRows } from '@rapport/operations'
import { currentSchema, readMigrations } from '../database/migrations.ts'
import type { ConnectionOptions } from '../database/pool.ts'
import type { Queryable } from '../database/queryable.ts'
import { bringForward } from './bring-forward.ts'
import { readCatalogue } from './catalogue.ts'
import { newerSchema, whenReadable } from './file/index.ts'
import { loadRows } from './load.ts'
import { NoScratchDatabase } from './scratch-database.ts'

export interface FillMeans {
  /** A login that may create a scratch database, for rows of an older schema. */
  readonly admin: ConnectionOptions
}

export interface RowsToFill {
  readonly schema: string
  readonly pages: () => AsyncIterable<TableRows>
}

/** Loads rows into a workspace that has none, through a scratch database where they are of an older schema. */
export const fillRows = async (
  client: Queryable,
  workspaceId: string,
  { schema, pages }: RowsToFill,
  { admin }: FillMeans,
): Promise<Result<null, BackupFault | RestoreFault>> => {
  if (!readMigrations().some(({ tag }) => tag === schema)) return fail(newerSchema)
  const tables = await readCatalogue(client)
  const load = (rows: AsyncIterable<TableRows>) => loadRows(client, workspaceId, tables, rows)
  const filled = await whenReadable(async () => {
    if (schema === currentSchema()) await load(pages())
    else await bringForward(admin, workspaceId, { schema, pages }, load)
  }).catch((error: unknown) => {
    if (error instanceof NoScratchDatabase) return fail(cannotBringForward(schema))
    throw error
  })
  return filled.ok ? ok(null) : filled
}

const cannotBringForward = (schema: string): RestoreFault => ({
  code: 'CANNOT_BRING_FORWARD',
  message:
    'This was made by an older version of Rapport and must first be brought up to date in a database of its own, which this login may not create. Let an administrator run: ALTER ROLE … CREATEDB; or name a login that may in DATABASE_ADMIN_URL. Nothing was changed.',
  details: { schema },
})
