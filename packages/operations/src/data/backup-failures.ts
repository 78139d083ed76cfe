import type { FailureCase } from '../operation-failure.ts'

/** Why a file is no backup that can be used. */
export const backupFaults = {
  NOT_A_BACKUP: { kind: 'invalid', when: 'The file is not a backup that Rapport made.' },
  BACKUP_DAMAGED: { kind: 'invalid', when: 'The backup is cut short, altered or incomplete.' },
  BACKUP_NEWER: { kind: 'invalid', when: 'The backup was made by a newer version of Rapport.' },
} as const satisfies Record<string, FailureCase>

/** Why sound rows cannot be taken in here and now. */
export const restoreFaults = {
  CANNOT_BRING_FORWARD: {
    kind: 'conflict',
    when: 'It is of an older version, and this login may not create the database it takes to bring it forward.',
  },
  WORKSPACE_BUSY: { kind: 'conflict', when: 'Something else is writing, such as an import.' },
} as const satisfies Record<string, FailureCase>
