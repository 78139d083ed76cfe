import type { SourceRow, SourceWritePort } from '@rapport/operations'
import type pg from 'pg'
import { deleteRow, insertRow } from '../database/rows.ts'

const SOURCES = `
  select source_id as "sourceId", kind, name, settings, cursor, last_import_id as "lastImportId",
         refreshed_at as "refreshedAt", created_at as "createdAt"
  from source where workspace_id = $1`

export const createSourcePort = (client: pg.PoolClient, workspaceId: string): SourceWritePort => ({
  list: async () =>
    (await client.query<SourceRow>(`${SOURCES} order by created_at, source_id`, [workspaceId])).rows,

  get: async (sourceId) => {
    const { rows } = await client.query<SourceRow>(`${SOURCES} and source_id = $2`, [workspaceId, sourceId])
    return rows[0] ?? null
  },

  add: ({ settings, ...source }) =>
    insertRow(client, 'source', { workspaceId, ...source, settings: JSON.stringify(settings) }),

  refreshed: async (sourceId, { cursor, lastImportId, refreshedAt }) => {
    await client.query(
      `update source set cursor = $3, last_import_id = coalesce($4, last_import_id), refreshed_at = $5
       where workspace_id = $1 and source_id = $2`,
      [workspaceId, sourceId, JSON.stringify(cursor), lastImportId, refreshedAt],
    )
  },

  remove: (sourceId) => deleteRow(client, 'source', { workspaceId, sourceId }),
})
