import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { backupSummary } from '../schema/backup.ts'
import { backupFaults } from './backup-failures.ts'
import { describeBackup } from './describe-backup.ts'

export const verifyBackup = readOperation({
  name: 'data.verify',
  summary: 'Read a backup back and check it, without changing anything.',
  description: 'Every byte by its digest, every table by its count, every row by what it refers to.',
  route: 'POST /backup/verify',
  input: z.object({ file: z.file().meta({ description: 'A backup' }) }),
  output: backupSummary,
  errors: {
    ...backupFaults,
    CANCELLED: { kind: 'cancelled', when: 'The check was cancelled.' },
  },
  examples: ['rapport data verify my-network.rapport-backup'],
  command: { positional: ['file'] },
  isLong: true,
  handle: async ({ file }, { store, signal, progress }) => {
    const verified = await store.backup.verify(file, { signal, progress })
    return verified.ok ? ok(describeBackup(verified.value)) : verified
  },
})
