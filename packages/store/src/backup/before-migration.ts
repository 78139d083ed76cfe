import { fail, ok, type Result } from '@rapport/domain'
import type pg from 'pg'
import { nameWorkspace } from '../database/name-workspace.ts'
import { backupOf } from './backup-of.ts'
import { readCatalogue, WORKSPACE_TABLE } from './catalogue.ts'
import { countRows } from './dump.ts'
import type { BackupShelf } from './shelf.ts'

/**
 * Puts a backup of every workspace that holds anything onto the shelf; the failure says in words why one is not there.
 * `schema` is the one that the database still has.
 */
export const backUpAll = async (
  client: pg.Client,
  shelf: BackupShelf,
  { schema, at }: { readonly schema: string; readonly at: Date },
): Promise<Result<null, string>> => {
  for (const workspaceId of await workspaceIds(client)) {
    await client.query(`begin isolation level repeatable read read only; ${nameWorkspace(workspaceId)}`)
    try {
      if (!(await hasRows(client, workspaceId))) continue
      const label = { reason: 'before-migration', workspaceId, at } as const
      const { content } = await backupOf(client, { workspaceId, schema, at })
      const put = await shelf.put(label, content)
      if (!put.ok) return fail(put.failure)
    } finally {
      await client.query('rollback')
    }
  }
  return ok(null)
}

/** The owner of the tables sees all workspaces only where the policies do not bind it: inside this transaction. */
const workspaceIds = async (client: pg.Client): Promise<readonly string[]> => {
  await client.query('begin')
  try {
    const { rows: logins } = await client.query<{ isBound: boolean }>(
      `select not (rolsuper or rolbypassrls) as "isBound" from pg_roles where rolname = current_user`,
    )
    if (logins[0]?.isBound) await client.query('alter table workspace no force row level security')
    const { rows } = await client.query<{ id: string }>(
      'select workspace_id as id from workspace order by workspace_id',
    )
    return rows.map(({ id }) => id)
  } finally {
    await client.query('rollback')
  }
}

const hasRows = async (client: pg.Client, workspaceId: string): Promise<boolean> => {
  const counted = await countRows(client, workspaceId, await readCatalogue(client))
  return counted.some(({ name, rows }) => name !== WORKSPACE_TABLE && rows > 0)
}
