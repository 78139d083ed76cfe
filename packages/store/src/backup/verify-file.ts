import type { Result } from '@rapport/domain'
import type { BackupFault, RestoreOptions } from '@rapport/operations'
import { type BackupHeader, verifyBackup, whenReadable } from './file/index.ts'

/** Reads a whole backup and answers its header: sound, and of a schema that this version knows. */
export const verifyFile = (
  file: Blob,
  { signal, progress }: Pick<RestoreOptions, 'signal' | 'progress'>,
): Promise<Result<BackupHeader, BackupFault>> =>
  whenReadable(() => verifyBackup(file, { signal, progress, phase: 'Checking the backup' }))
