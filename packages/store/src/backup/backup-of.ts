import type { WrittenBackup } from '@rapport/operations'
import type { Queryable } from '../database/queryable.ts'
import { readCatalogue } from './catalogue.ts'
import { countRows, dumpRows } from './dump.ts'
import { FORMAT, FORMAT_VERSION, writeBackup } from './file/index.ts'
import { summaryOf } from './summary.ts'

export interface BackupOf {
  readonly workspaceId: string
  /** The newest migration of the database. */
  readonly schema: string
  readonly at: Date
}

/**
 * The workspace as a backup file. The caller's transaction says of which moment it is:
 * repeatable read for one that others may write beside.
 */
export const backupOf = async (
  client: Queryable,
  { workspaceId, schema, at }: BackupOf,
): Promise<WrittenBackup> => {
  const tables = await countRows(client, workspaceId, await readCatalogue(client))
  const header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    schema,
    workspaceId,
    createdAt: at.toISOString(),
    tables: tables.map(({ name, rows, columns, key, references }) => ({
      name,
      rows,
      columns,
      key,
      references,
    })),
  } as const
  return {
    summary: summaryOf(header),
    content: writeBackup(header, dumpRows(client, workspaceId, tables)),
  }
}
