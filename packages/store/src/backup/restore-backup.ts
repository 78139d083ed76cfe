import { fail, ok, type Result } from '@rapport/domain'
import type { BackupFault, Restored, RestoreFault, RestoreOptions } from '@rapport/operations'
import { currentSchema } from '../database/migrations.ts'
import type { Queryable } from '../database/queryable.ts'
import { backupOf } from './backup-of.ts'
import { readCatalogue } from './catalogue.ts'
import { type BackupHeader, openBackup, whenReadable } from './file/index.ts'
import { type FillMeans, fillRows } from './fill-rows.ts'
import { clearRows } from './load.ts'
import type { BackupShelf } from './shelf.ts'
import { summaryOf } from './summary.ts'
import { takeOver } from './take-over.ts'
import { verifyFile } from './verify-file.ts'

export interface RestoreMeans extends FillMeans {
  /** Where the present state is kept; without one it is not. */
  readonly shelf: BackupShelf | null
}

/**
 * Puts a backup in the place of the workspace's rows, inside the caller's transaction: to be rolled back on a failure.
 * The file is read twice, once to verify it and once to load it.
 */
export const restoreBackup = async (
  client: Queryable,
  workspaceId: string,
  file: Blob,
  options: RestoreOptions,
  means: RestoreMeans,
): Promise<Result<Restored, BackupFault | RestoreFault>> => {
  const verified = await verifyFile(file, options)
  if (!verified.ok) return verified
  const header = verified.value
  if (header.workspaceId !== workspaceId && !options.anyWorkspace) return fail(otherWorkspace(header))
  const alone = await takeOver(client, workspaceId)
  if (!alone.ok) return alone
  const before = await keepPresent(client, workspaceId, options.at, means.shelf)
  if (!before.ok) return before
  await clearRows(client, workspaceId, await readCatalogue(client))
  const filled = await whenReadable(async () => {
    const opened = await openBackup(file, { ...options, phase: 'Restoring' })
    try {
      const rows = { schema: header.schema, pages: opened.pages }
      return await fillRows(client, workspaceId, rows, means)
    } finally {
      await opened.close()
    }
  })
  if (!filled.ok) return filled
  return filled.value.ok ? ok({ backup: summaryOf(header), before: before.value }) : filled.value
}

const keepPresent = async (
  client: Queryable,
  workspaceId: string,
  at: Date,
  shelf: BackupShelf | null,
): Promise<Result<string | null, RestoreFault>> => {
  if (shelf === null) return ok(null)
  const label = { reason: 'before-restore', workspaceId, at } as const
  const { content } = await backupOf(client, { workspaceId, schema: currentSchema(), at })
  const kept = await shelf.put(label, content)
  if (kept.ok) return kept
  return fail({
    code: 'BACKUP_FAILED',
    message: `What is here now could not be backed up first: ${kept.failure} Nothing was changed.`,
  })
}

const otherWorkspace = ({ workspaceId, createdAt }: BackupHeader): RestoreFault => ({
  code: 'OTHER_WORKSPACE',
  message:
    'This backup was made of another workspace. If you mean to put it in the place of this one, say so with anyWorkspace; nothing was changed.',
  details: { workspaceId, createdAt },
})
