import type { Result } from '@rapport/domain'

/** Why the store makes a backup by itself. */
export type BackupReason = 'before-migration' | 'before-restore'

export interface AutomaticBackup {
  readonly reason: BackupReason
  readonly workspaceId: string
  readonly at: Date
}

/** Where the store puts the backups that it makes by itself, and who decides how many are kept. */
export interface BackupShelf {
  /** Answers the path once all of it is on the disk, else in words why it is not; then nothing of it is left. */
  readonly put: (
    backup: AutomaticBackup,
    content: AsyncIterable<Uint8Array>,
  ) => Promise<Result<string, string>>
}
