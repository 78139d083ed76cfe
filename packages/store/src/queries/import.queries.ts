import type { ImportPort } from '@rapport/operations'
import type pg from 'pg'
import type { Touch } from '../database/touch.ts'
import { createImportReads } from './import-read.queries.ts'
import { undoImport } from './import-undo.queries.ts'
import { addBatch, beginImport, finishImport, noteDeparted } from './import-write.queries.ts'

export const createImportPort = (client: pg.PoolClient, workspaceId: string, touch: Touch): ImportPort => ({
  ...createImportReads(client, workspaceId),
  lock: async () => {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [workspaceId])
  },
  begin: (started) => {
    touch('people', 'contacts')
    return beginImport(client, workspaceId, started)
  },
  add: (importId, batch) => addBatch(client, workspaceId, importId, batch),
  noteDeparted: (importId, asOf) => noteDeparted(client, workspaceId, importId, asOf),
  finish: (importId, at, files, tally) => finishImport(client, workspaceId, importId, at, files, tally),
  undo: (importId, at) => {
    touch('people', 'contacts')
    return undoImport(client, workspaceId, importId, at)
  },
})
