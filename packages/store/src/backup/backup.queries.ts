import { fail, ok } from '@rapport/domain'
import type { BackupWritePort } from '@rapport/operations'
import type pg from 'pg'
import { currentSchema } from '../database/migrations.ts'
import type { Touch } from '../database/touch.ts'
import { backupOf } from './backup-of.ts'
import { readCatalogue, WORKSPACE_TABLE } from './catalogue.ts'
import { countRows, dumpRows } from './dump.ts'
import { fillRows } from './fill-rows.ts'
import { type RestoreMeans, restoreBackup } from './restore-backup.ts'
import { summaryOf } from './summary.ts'
import { takeOver } from './take-over.ts'
import { verifyFile } from './verify-file.ts'

/** Backups on one connection, inside an open transaction. */
export const createBackupPort = (
  client: pg.PoolClient,
  workspaceId: string,
  touch: Touch,
  means: RestoreMeans,
): BackupWritePort => ({
  write: (at) => backupOf(client, { workspaceId, schema: currentSchema(), at }),
  rows: async () => {
    const tables = await readCatalogue(client)
    return {
      schema: currentSchema(),
      tables: tables.map(({ name }) => name),
      pages: () => dumpRows(client, workspaceId, tables),
    }
  },
  verify: (file, options) =>
    cancellable(options.signal, async () => {
      const verified = await verifyFile(file, options)
      return verified.ok ? ok(summaryOf(verified.value)) : verified
    }),
  isEmpty: async () => {
    const counted = await countRows(client, workspaceId, await readCatalogue(client))
    return counted.every(({ name, rows }) => name === WORKSPACE_TABLE || rows === 0)
  },
  restore: (file, options) => {
    touch('people', 'contacts')
    return cancellable(options.signal, () => restoreBackup(client, workspaceId, file, options, means))
  },
  fill: async (rows, { signal }) => {
    touch('people', 'contacts')
    const alone = await takeOver(client, workspaceId)
    if (!alone.ok) return alone
    return cancellable(signal, () => fillRows(client, workspaceId, rows, means))
  },
})

/** A call that its caller stopped throws the signal's reason from wherever it is; that is no defect. */
const cancellable = async <T>(signal: AbortSignal, work: () => Promise<T>) => {
  try {
    return await work()
  } catch (error) {
    if (!signal.aborted) throw error
    return fail({ code: 'CANCELLED', message: 'This was cancelled; nothing was changed.' } as const)
  }
}
