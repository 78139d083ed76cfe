import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok } from '@rapport/operations'
import type { AutomaticBackup, BackupShelf } from '@rapport/store'

/** Kept of each workspace and reason: enough to go back several updates, and no more than some dozen megabytes. */
const KEPT = 5

const ENDING = '.rapport-backup'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EACCES: 'Rapport may not write there',
  EPERM: 'Rapport may not write there',
  EROFS: 'that place is read-only',
  ENOTDIR: 'a file stands where the directory should be',
  EEXIST: 'a file stands where the directory should be',
  EIO: 'the disk reports an error',
}

/** The backups that Rapport makes by itself, as files of a directory; the newest five of each kind stay. */
export const createBackupShelf = (directory: string): BackupShelf => ({
  put: async (backup, content) => {
    try {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      const path = join(directory, nameOf(backup))
      await writeWhole(path, content)
      await forgetOldest(directory, backup)
      return ok(path)
    } catch (error) {
      return fail(`${directory} cannot take it: ${reasonOf(error)}.`)
    }
  },
})

/** Sorts by time: `before-migration.00000000-….2026-11-23T09-00-00-000Z.rapport-backup`. */
const nameOf = ({ reason, workspaceId, at }: AutomaticBackup): string =>
  `${reason}.${workspaceId}.${at.toISOString().replaceAll(/[:.]/g, '-')}${ENDING}`

/** Beside its place, onto the disk, then into it: what has the name of a backup is whole. */
const writeWhole = async (path: string, content: AsyncIterable<Uint8Array>): Promise<void> => {
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const forgetOldest = async (directory: string, { reason, workspaceId }: AutomaticBackup): Promise<void> => {
  const names = await readdir(directory)
  const alike = names.filter((name) => name.startsWith(`${reason}.${workspaceId}.`) && name.endsWith(ENDING))
  for (const name of alike.toSorted().slice(0, -KEPT)) await rm(join(directory, name), { force: true })
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
