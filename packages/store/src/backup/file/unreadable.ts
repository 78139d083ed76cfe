import { fail, ok, type Result } from '@rapport/domain'
import type { BackupFault } from '@rapport/operations'

/** Thrown out of the middle of a stream that cannot be read on; `whenReadable` makes it a value again. */
export class Unreadable extends Error {
  readonly fault: BackupFault

  constructor(fault: BackupFault) {
    super(fault.message)
    this.fault = fault
  }
}

/** What the work gives, or why the file it reads cannot be used. */
export const whenReadable = async <T>(work: () => Promise<T>): Promise<Result<T, BackupFault>> => {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.fault)
    throw error
  }
}

export const notABackup = () =>
  new Unreadable({ code: 'NOT_A_BACKUP', message: 'This file is not a backup that Rapport made.' })

/** `what` ends the sentence "The backup is damaged: …". */
export const damaged = (what: string, details: Readonly<Record<string, unknown>> = {}) =>
  new Unreadable({
    code: 'BACKUP_DAMAGED',
    message: `The backup is damaged: ${what}. Use another copy of it; nothing was changed.`,
    details: { ...details, why: what },
  })

export const newerSchema: BackupFault = {
  code: 'BACKUP_NEWER',
  message: 'This was made by a newer version of Rapport. Update Rapport and try again; nothing was changed.',
}
