import type { TableRows } from '@rapport/operations'
import type pg from 'pg'
import { type MigrationFailure, migrate } from '../database/migrate.ts'
import { migrateTo } from '../database/migrate-to.ts'
import { nameWorkspace } from '../database/name-workspace.ts'
import type { ConnectionOptions } from '../database/pool.ts'
import { readCatalogue } from './catalogue.ts'
import { dumpRows } from './dump.ts'
import { loadRows } from './load.ts'
import { withScratchDatabase } from './scratch-database.ts'

/**
 * Lends rows of an older schema as rows of this one: they are loaded into a scratch database of their own version,
 * migrated there, and read out again.
 */
export const bringForward = (
  admin: ConnectionOptions,
  workspaceId: string,
  older: { readonly schema: string; readonly pages: () => AsyncIterable<TableRows> },
  use: (pages: AsyncIterable<TableRows>) => Promise<void>,
): Promise<void> =>
  withScratchDatabase(admin, async (client) => {
    await migrateTo(client, older.schema)
    await inTransaction(client, workspaceId, '', async () => {
      await client.query('insert into workspace (workspace_id, name) values ($1, $2)', [workspaceId, ''])
      await loadRows(client, workspaceId, await readCatalogue(client), older.pages())
    })
    const migrated = await migrate(client)
    if (!migrated.ok) throw new Error(describe(migrated.failure))
    await inTransaction(client, workspaceId, 'isolation level repeatable read read only', async () => {
      await use(dumpRows(client, workspaceId, await readCatalogue(client)))
    })
  })

const describe = ({ code, message }: MigrationFailure) => `the scratch database: ${code}: ${message}`

const inTransaction = async (
  client: pg.Client,
  workspaceId: string,
  mode: string,
  work: () => Promise<void>,
): Promise<void> => {
  await client.query(`begin ${mode}; ${nameWorkspace(workspaceId)}`)
  await work()
  await client.query('commit')
}
