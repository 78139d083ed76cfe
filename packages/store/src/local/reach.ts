import { execFile } from 'node:child_process'
import { chmod, chown, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '@rapport/domain'
import { failureAt, type LocalPostgresFailure } from './failure.ts'
import type { Place } from './place.ts'
import type { ServerUser } from './server-user.ts'

const run = promisify(execFile)

/**
 * Makes sure that the server's user can reach its directory. The data directory itself may be opened for that user to pass
 * through (its group, no listing); the directories above it are not ours to change, so one that blocks is named instead.
 */
export const letUserThrough = async ({
  dataDir,
  home,
  user,
}: Place): Promise<Result<void, LocalPostgresFailure>> => {
  if (!user || (await canEnter(user, home))) return ok(undefined)
  const { uid, mode } = await stat(dataDir)
  if (uid === 0 && (await canEnter(user, dirname(dataDir)))) {
    await chown(dataDir, 0, user.gid)
    await chmod(dataDir, (mode & 0o777) | 0o010)
    if (await canEnter(user, home)) return ok(undefined)
  }
  return fail(blocked(dataDir, await blockingDirectory(user, dataDir)))
}

/** Whether the user can run this program, libraries included; asked by running it, which also counts access lists and mounts. */
export const canRun = (user: ServerUser | undefined, program: string): Promise<boolean> =>
  run(program, ['--version'], { ...user, cwd: '/', env: {} }).then(
    () => true,
    () => false,
  )

const canEnter = (user: ServerUser, directory: string): Promise<boolean> =>
  run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], { ...user, cwd: '/', env: {} }).then(
    () => true,
    () => false,
  )

const blockingDirectory = async (user: ServerUser, directory: string): Promise<string> => {
  const parent = dirname(directory)
  return parent === directory || (await canEnter(user, parent)) ? directory : blockingDirectory(user, parent)
}

const blocked = (dataDir: string, directory: string): LocalPostgresFailure =>
  failureAt(
    'DATA_DIR_UNREACHABLE',
    directory,
    `PostgreSQL does not run as root, and the system user that runs it cannot pass through ${directory} to reach ${dataDir}. Choose a data directory outside it with --data (/var/lib/rapport is the usual one), or run Rapport as an ordinary user.`,
  )
