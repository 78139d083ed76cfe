import type { Result } from '@rapport/domain'
import type { Progress } from '../context.ts'

/** What a backup holds, from its own header. */
export interface BackupSummary {
  /** The newest migration of the database it was made from. */
  readonly schema: string
  readonly workspaceId: string
  readonly createdAt: string
  readonly tables: readonly { readonly name: string; readonly rows: number }[]
}

/** Why a file cannot be used as a backup. */
export interface BackupFault {
  readonly code: 'NOT_A_BACKUP' | 'BACKUP_DAMAGED' | 'BACKUP_NEWER'
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** Why a sound backup was not restored; nothing was changed then. */
export interface RestoreFault {
  readonly code: 'OTHER_WORKSPACE' | 'CANNOT_BRING_FORWARD' | 'WORKSPACE_BUSY' | 'BACKUP_FAILED'
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}

export interface Cancelled {
  readonly code: 'CANCELLED'
  readonly message: string
}

export interface WrittenBackup {
  readonly summary: BackupSummary
  /** Compressed, and read from the database as it is iterated. */
  readonly content: AsyncIterable<Uint8Array>
}

export interface RestoreOptions {
  /** Takes in another workspace's backup too. */
  readonly anyWorkspace: boolean
  /** The moment of the call, for the backup made before. */
  readonly at: Date
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
}

export interface Restored {
  readonly backup: BackupSummary
  /** Where the state before is kept; null where the store keeps none. */
  readonly before: string | null
}

/** Rows of one table, each the text of a JSON object without the workspace. */
export interface TableRows {
  readonly table: string
  readonly rows: readonly string[]
}

/** Every row of a workspace, the tables in an order in which they can be filled. */
export interface WorkspaceRows {
  readonly schema: string
  readonly tables: readonly string[]
  /** Reads as it is iterated, a page at a time; a table without rows gives no page. */
  readonly pages: () => AsyncIterable<TableRows>
}

export interface BackupPort {
  /** The workspace as a backup file: all of it from one moment. */
  readonly write: (at: Date) => Promise<WrittenBackup>
  readonly rows: () => Promise<WorkspaceRows>
  /** Reads a whole backup: its digest, its counts, and that every row's references are in it. */
  readonly verify: (
    file: Blob,
    options: Pick<RestoreOptions, 'signal' | 'progress'>,
  ) => Promise<Result<BackupSummary, BackupFault | Cancelled>>
}

export interface BackupWritePort extends BackupPort {
  /** Puts a backup in the place of everything there is, after verifying it and keeping the present state. */
  readonly restore: (
    file: Blob,
    options: RestoreOptions,
  ) => Promise<Result<Restored, BackupFault | RestoreFault | Cancelled>>
  /** Nothing but the workspace's own settings. */
  readonly isEmpty: () => Promise<boolean>
  /** Fills an empty workspace, of whichever schema the rows are. */
  readonly fill: (
    rows: Omit<WorkspaceRows, 'tables'>,
    options: Pick<RestoreOptions, 'signal'>,
  ) => Promise<Result<null, BackupFault | RestoreFault | Cancelled>>
}
