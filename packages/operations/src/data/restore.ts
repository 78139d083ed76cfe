import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { backupSummary } from '../schema/backup.ts'
import { flag } from '../schema/common.ts'
import { backupFaults, restoreFaults } from './backup-failures.ts'
import { describeBackup } from './describe-backup.ts'

export const restoreData = writeOperation({
  name: 'data.restore',
  summary: 'Put a backup in the place of everything in this workspace.',
  description:
    'The backup is verified first, and what is here now is backed up. Then all of it is replaced at once, or nothing.',
  route: 'POST /backup/restore',
  input: z.object({
    file: z.file().meta({ description: 'A backup' }),
    anyWorkspace: flag('Take in a backup of another workspace too', false),
  }),
  output: backupSummary.extend({
    /** The file that what was here before is kept in; null where Rapport has no place for it. */
    before: z.string().nullable(),
  }),
  errors: {
    ...backupFaults,
    ...restoreFaults,
    OTHER_WORKSPACE: { kind: 'conflict', when: 'The backup was made of another workspace.' },
    BACKUP_FAILED: { kind: 'conflict', when: 'What is here now could not be backed up first.' },
    CANCELLED: { kind: 'cancelled', when: 'The restore was cancelled; nothing was changed.' },
  },
  examples: ['rapport data restore my-network.rapport-backup'],
  command: { positional: ['file'] },
  isLong: true,
  isDestructive: true,
  handle: async ({ file, anyWorkspace }, { store, now, signal, progress }) => {
    const restored = await store.backup.restore(file, { anyWorkspace, at: now, signal, progress })
    if (!restored.ok) return restored
    return ok({ ...describeBackup(restored.value.backup), before: restored.value.before })
  },
})
